package dev.landfall.document;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.document.Residency.Answer;
import dev.landfall.document.Residency.Doubtful;
import dev.landfall.document.Residency.Entry;
import dev.landfall.document.Residency.NotReached;
import dev.landfall.document.Residency.Reached;
import dev.landfall.document.Residency.Stay;
import dev.landfall.law.Operand;
import dev.landfall.model.Component;
import dev.landfall.model.Countries;
import dev.landfall.model.Expectation;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays where: for each category of data and group of people the places that it can reach, the places asked about
 * that it cannot, how that was found, what was taken as true, and what the model leaves open. It claims nothing that the
 * model does not say.
 */
public final class ResidencyStatement {

  public static final String NAME = "residency-statement";

  /** Facts that laws ask for and on which it hangs where data are. */
  private static final Set<String> PLACES = Set.of("place", "host", "operator", "country");

  private final Assessment found;
  private final Envelope envelope;
  private final Phrases words;
  private final Residency residency;
  private final Questions questions;
  private final List<Block> blocks = new ArrayList<>();

  private ResidencyStatement(Assessment found, Envelope envelope, Phrases words) {
    this.found = found;
    this.envelope = envelope;
    this.words = words;
    this.residency = Residency.of(found);
    this.questions = new Questions(words.language(), new Names(found.model()));
  }

  /**
   * @param asked ISO codes or names of sets of countries to ask about, beside those of which the model says that something
   *     must not get there and those that the laws protect
   */
  public static Document of(Assessment found, List<String> asked, Envelope envelope, String language) {
    Phrases words = Phrases.of(NAME, language);
    return new Document(NAME, language, words.say("title"), new ResidencyStatement(found, envelope, words).blocks(asked));
  }

  private List<Block> blocks(List<String> asked) {
    summary();
    int here = blocks.size();
    places(places(asked));
    stays();
    method();
    assumptions();
    blanks();
    limits();
    blocks.addAll(here, counts(Count.of(blocks)));
    return blocks;
  }

  // ---------------------------------------------------------------- what it is about

  private void summary() {
    String file = found.model().files().isEmpty() ? found.model().name() : found.model().files().getFirst();
    List<Block.Field> fields = new ArrayList<>();
    field(fields, "system", new Said.Modelled(found.model().name(), file));
    found.model().version().ifPresent(version -> field(fields, "version", new Said.Modelled(version, file)));
    found.model().owner().ifPresent(owner -> field(fields, "owner", new Said.Modelled(owner, file)));
    field(fields, "as-of", new Said.Plain(day(found.asOf())));
    blocks.add(new Block.Fields(fields));
    paragraph("about");
  }

  private List<Block> counts(Count count) {
    return List.of(new Block.Heading(1, words.say("counts.heading")),
        Block.Table.of(List.of(words.say("counts.modelled"), words.say("counts.derived"), words.say("counts.blank")),
            List.of(Stream.of(count.modelled(), count.derived(), count.blank()).map(Object::toString).toList())));
  }

  // ---------------------------------------------------------------- places asked about

  private SequencedSet<String> places(List<String> asked) {
    SequencedSet<String> places = new LinkedHashSet<>(asked);
    found.model().expectations().forEach(expectation -> {
      if (expectation instanceof Expectation.OfReach reach && reach.negated()) {
        reach.places().stream().filter(this::isPlace).forEach(places::add);
      }
    });
    found.regimes().stream().flatMap(name -> found.packs().regimes().get(name).territory().stream())
        .map(ResidencyStatement::name).forEach(places::add);
    return places;
  }

  private boolean isPlace(String name) {
    return Countries.isCountry(name) || found.packs().sets().containsKey(name);
  }

  private static String name(Operand place) {
    return switch (place) {
      case Operand.Literal literal -> literal.value();
      case Operand.Members members -> members.set().name();
    };
  }

  private void places(SequencedSet<String> asked) {
    heading("asked.heading");
    paragraph("asked.about");
    if (asked.isEmpty() || residency.entries().isEmpty()) {
      paragraph("asked.none");
      return;
    }
    List<String> head = new ArrayList<>(List.of(words.say("data"), words.say("people")));
    asked.forEach(place -> head.add(placeName(place)));
    List<List<Line>> rows = new ArrayList<>();
    for (Entry entry : residency.entries()) {
      List<Line> row = new ArrayList<>(List.of(Line.of(data(entry)), Line.of(people(entry))));
      asked.forEach(place -> row.add(Line.of(derived(
          entry.stays().isEmpty() ? words.say("asked.nowhere") : answer(residency.reaches(entry, place))))));
      rows.add(row);
    }
    blocks.add(new Block.Table(head, rows));
  }

  private String answer(Answer answer) {
    return switch (answer) {
      case Reached reached -> words.say("asked.reached", list(reached.components()));
      case Doubtful doubtful -> words.say("asked.doubtful", list(doubtful.components()));
      case NotReached not -> words.say("asked.not")
          + (not.anonymous().isEmpty() ? "" : words.say("asked.not.anonymous", list(not.anonymous())))
          + (not.companies().isEmpty() ? "" : words.say("asked.not.companies", list(not.companies())));
    };
  }

  // ---------------------------------------------------------------- where each category can be

  private void stays() {
    heading("stays.heading");
    for (Entry entry : residency.entries()) {
      blocks.add(new Block.Heading(2, entry.subjects().isEmpty() ? data(entry).text() : words.say("stays.of", data(entry).text(), people(entry).text())));
      if (entry.stays().isEmpty()) {
        paragraph("stays.none");
        continue;
      }
      blocks.add(new Block.Table(
          List.of(words.say("place"), words.say("component"), words.say("run-by"), words.say("form")),
          entry.stays().stream().map(this::row).toList()));
    }
  }

  private List<Line> row(Stay stay) {
    Component component = stay.component();
    return List.of(Line.of(stay.country().<Said>map(code -> modelled(country(code), component.span()))
            .orElseGet(() -> questions.of("place", component.name()))),
        Line.of(modelled(component(component), component.span())),
        Line.of(component.operator().<Said>map(party -> modelled(party.titleOrName(), component.span()))
            .orElseGet(() -> questions.of("operator", component.name()))),
        Line.of(derived(list(stay.forms().stream().map(form -> words.say("form." + form)).toList()))));
  }

  // ---------------------------------------------------------------- how, and on what it rests

  private void method() {
    heading("method.heading");
    long flows = found.model().flows().stream().filter(flow -> flow.activeOn(found.asOf())).count();
    paragraph("method.paths", flows, found.model().components().size());
    if (flows < found.model().flows().size()) {
      paragraph("method.idle", found.model().flows().size() - flows);
    }
    List<Block.Field> fields = new ArrayList<>();
    field(fields, "method.model", list(envelope.files()));
    field(fields, "method.digest", envelope.digest());
    field(fields, "as-of", day(envelope.asOf()));
    field(fields, "method.laws", list(envelope.laws()));
    field(fields, "method.packs", list(envelope.packs()));
    field(fields, "method.tool", envelope.tool());
    blocks.add(new Block.Fields(fields));
    paragraph("method.twin");
  }

  /** What the paths rest on. What a law takes as true counts for verdicts, of which nothing is said here. */
  private void assumptions() {
    SequencedSet<Said> taken = new LinkedHashSet<>();
    for (Flow flow : found.model().flows()) {
      if (flow.anonymised() && flow.activeOn(found.asOf())) {
        taken.add(modelled(words.say("assume.anonymised", flow.name()), flow.span()));
      }
      if (!flow.via().isEmpty() && flow.activeOn(found.asOf())) {
        taken.add(modelled(words.say("assume.via", flow.name(), list(flow.via().stream().map(this::place).toList())), flow.span()));
      }
    }
    Assumptions sentences = Assumptions.in(words.language());
    for (Component component : found.model().components()) {
      component.derivations().stream().filter(derivation -> derivation.technique().equals("anonymisation")).forEach(derivation ->
          taken.add(modelled(words.say("assume.derived", Names.of(component),
              derivation.result().title().orElse(derivation.result().name())), component.span())));
      if (component.host().equals(Host.SELF)) {
        taken.add(modelled(words.say("assume.self-hosted", Names.of(component)), component.span()));
      }
      component.taken().ifPresent(of -> taken.add(of.running()
          ? modelled(sentences.say(new Assumption.RunsAlone(component, of.offer())), component.span())
          : new Said.Derived(words.say("assume.uses", Names.of(component), title(of.offer().titles(), of.offer().name()),
              of.offer().reviewed().map(this::day).orElse("–")), words.say("by.catalogue"))));
    }
    list("assume.heading", "assume.none", taken);
  }

  private void blanks() {
    SequencedSet<Said> blanks = new LinkedHashSet<>();
    for (Component component : found.model().components()) {
      if (component.places().isEmpty() || component.places().stream().anyMatch(place -> place.country().isEmpty())) {
        blanks.add(questions.of("place", component.name()));
      }
      if (component.operator().isEmpty()) {
        blanks.add(questions.of("operator", component.name()));
      }
    }
    found.model().parties().stream().filter(party -> party.country().isEmpty())
        .forEach(party -> blanks.add(questions.of("country", party.name())));
    found.model().data().stream().filter(data -> data.of().isEmpty())
        .forEach(data -> blanks.add(questions.of("people", data.name())));
    found.transfers().stream().flatMap(transfer -> transfer.questions().stream()).distinct().sorted()
        .filter(fact -> PLACES.contains(fact.substring(fact.lastIndexOf('.') + 1))).forEach(fact -> blanks.add(questions.of(fact)));
    list("blank.heading", "blank.none", blanks);
  }

  private void limits() {
    heading("limits.heading");
    paragraph("limits.about");
    blocks.add(Block.Items.of(Stream.of("backups", "logs", "support", "trips", "hosts", "changes")
        .map(limit -> words.say("limits." + limit)).toList()));
  }

  // ---------------------------------------------------------------- small things

  private void list(String heading, String none, Collection<Said> items) {
    heading(heading);
    if (items.isEmpty()) {
      paragraph(none);
    } else {
      blocks.add(new Block.Items(false, items.stream().map(Line::of).toList()));
    }
  }

  private void heading(String key) {
    blocks.add(new Block.Heading(1, words.say(key)));
  }

  private void paragraph(String key, Object... parts) {
    blocks.add(new Block.Paragraph(words.say(key, parts)));
  }

  private void field(List<Block.Field> fields, String key, String value) {
    fields.add(new Block.Field(words.say(key), value));
  }

  private void field(List<Block.Field> fields, String key, Said value) {
    fields.add(new Block.Field(words.say(key), Line.of(value)));
  }

  private static Said modelled(String text, Span span) {
    return new Said.Modelled(text, span.file().name() + ":" + span.startPosition().line());
  }

  /** Found by following all paths. */
  private Said derived(String text) {
    return new Said.Derived(text, words.say("by.paths"));
  }

  private String day(LocalDate day) {
    return Phrases.day(day, words.language());
  }

  private Said data(Entry entry) {
    return modelled(entry.data().title().map(title -> words.say("with", title, entry.data().name())).orElse(entry.data().name()),
        entry.data().span());
  }

  private Said people(Entry entry) {
    return entry.subjects().<Said>map(group -> modelled(group(group), group.span())).orElseGet(() ->
        entry.data().of().isEmpty() ? questions.of("people", entry.data().name()) : new Said.Plain(words.say("nobody")));
  }

  private String group(Subjects people) {
    return people.country().map(country -> words.say("with", Names.of(people), country(country))).orElse(Names.of(people));
  }

  private String component(Component component) {
    return component.title().map(title -> words.say("with", title, component.name())).orElse(component.name());
  }

  private String place(Location place) {
    return place.country().map(country -> country.equals(place.name()) ? country(country)
        : words.say("with", place.name(), country(country))).orElse(place.name());
  }

  private String country(String code) {
    return Countries.name(code, Locale.forLanguageTag(words.language()));
  }

  private String placeName(String place) {
    return Countries.isCountry(place) ? country(place) : words.has("set." + place) ? words.say("set." + place) : place;
  }

  private String title(Map<String, String> titles, String otherwise) {
    return titles.getOrDefault(words.language(), titles.getOrDefault("en", otherwise));
  }

  private String list(Collection<String> words) {
    return words.stream().collect(Collectors.joining(this.words.say("comma")));
  }
}
