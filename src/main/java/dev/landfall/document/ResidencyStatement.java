package dev.landfall.document;

import dev.landfall.assess.Assessment;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays where: for each category of data and group of people the places that it can reach, the places asked about
 * that it cannot, how that was found, what was taken as true, and what the model leaves open. It claims nothing that the
 * model does not say.
 */
public final class ResidencyStatement {

  public static final String NAME = "residency-statement";

  private final Assessment found;
  private final Envelope envelope;
  private final Phrases words;
  private final Residency residency;
  private final List<Block> blocks = new ArrayList<>();

  private ResidencyStatement(Assessment found, Envelope envelope, Phrases words) {
    this.found = found;
    this.envelope = envelope;
    this.words = words;
    this.residency = Residency.of(found);
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
    places(places(asked));
    stays();
    method();
    assumptions();
    blanks();
    limits();
    return blocks;
  }

  // ---------------------------------------------------------------- what it is about

  private void summary() {
    List<Block.Field> fields = new ArrayList<>();
    field(fields, "system", found.model().name());
    found.model().version().ifPresent(version -> field(fields, "version", version));
    found.model().owner().ifPresent(owner -> field(fields, "owner", owner));
    field(fields, "as-of", found.asOf().toString());
    blocks.add(new Block.Fields(fields));
    paragraph("about");
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
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : residency.entries()) {
      List<String> row = new ArrayList<>(List.of(data(entry), people(entry)));
      asked.forEach(place -> row.add(entry.stays().isEmpty() ? words.say("asked.nowhere") : answer(residency.reaches(entry, place))));
      rows.add(row);
    }
    blocks.add(Block.Table.of(head, rows));
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
      blocks.add(new Block.Heading(2, entry.subjects().isEmpty() ? data(entry) : data(entry) + " – " + people(entry)));
      if (entry.stays().isEmpty()) {
        paragraph("stays.none");
        continue;
      }
      blocks.add(Block.Table.of(
          List.of(words.say("place"), words.say("component"), words.say("run-by"), words.say("form")),
          entry.stays().stream().map(this::row).toList()));
    }
  }

  private List<String> row(Stay stay) {
    return List.of(stay.country().map(this::country).orElse(words.say("unknown")), component(stay.component()),
        stay.component().operator().map(Party::titleOrName).orElse(words.say("unknown")),
        list(stay.forms().stream().map(form -> words.say("form." + form)).toList()));
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
    field(fields, "as-of", envelope.asOf().toString());
    field(fields, "method.laws", list(envelope.laws()));
    field(fields, "method.packs", list(envelope.packs()));
    field(fields, "method.tool", envelope.tool());
    blocks.add(new Block.Fields(fields));
    paragraph("method.twin");
  }

  private void assumptions() {
    List<String> taken = new ArrayList<>();
    for (Flow flow : found.model().flows()) {
      if (flow.anonymised() && flow.activeOn(found.asOf())) {
        taken.add(words.say("assume.anonymised", flow.name()));
      }
      if (!flow.via().isEmpty() && flow.activeOn(found.asOf())) {
        taken.add(words.say("assume.via", flow.name(), list(flow.via().stream().map(this::place).toList())));
      }
    }
    for (Component component : found.model().components()) {
      component.derivations().stream().filter(derivation -> derivation.technique().equals("anonymisation")).forEach(derivation ->
          taken.add(words.say("assume.derived", component.name(), derivation.result().name())));
      if (component.host().equals(Host.SELF)) {
        taken.add(words.say("assume.self-hosted", component.name()));
      }
      component.taken().ifPresent(of -> taken.add(of.running()
          ? words.say("assume.runs", component.name(), title(of.offer().titles(), of.offer().name()), of.offer().licence().orElse("–"))
          : words.say("assume.uses", component.name(), title(of.offer().titles(), of.offer().name()),
              of.offer().reviewed().map(Object::toString).orElse("–"))));
    }
    found.assumptions().forEach(assumption -> taken.add(words.say("assume.law", assumption)));
    list("assume.heading", "assume.none", taken);
  }

  private void blanks() {
    List<String> blanks = new ArrayList<>();
    for (Component component : found.model().components()) {
      if (component.places().isEmpty() || component.places().stream().anyMatch(place -> place.country().isEmpty())) {
        blanks.add(words.say("blank.place", component.name()));
      }
      if (component.operator().isEmpty()) {
        blanks.add(words.say("blank.operator", component.name()));
      }
    }
    found.model().parties().stream().filter(party -> party.country().isEmpty())
        .forEach(party -> blanks.add(words.say("blank.party", party.titleOrName())));
    found.model().data().stream().filter(data -> data.of().isEmpty())
        .forEach(data -> blanks.add(words.say("blank.people", data.name())));
    found.transfers().stream().flatMap(transfer -> transfer.questions().stream()).distinct().sorted()
        .forEach(question -> blanks.add(words.say("blank.question", question)));
    list("blank.heading", "blank.none", blanks);
  }

  private void limits() {
    heading("limits.heading");
    paragraph("limits.about");
    blocks.add(Block.Items.of(Stream.of("backups", "logs", "support", "trips", "hosts", "changes")
        .map(limit -> words.say("limits." + limit)).toList()));
  }

  // ---------------------------------------------------------------- small things

  private void list(String heading, String none, List<String> items) {
    heading(heading);
    if (items.isEmpty()) {
      paragraph(none);
    } else {
      blocks.add(Block.Items.of(items));
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

  private String data(Entry entry) {
    return entry.data().title().map(title -> words.say("with", title, entry.data().name())).orElse(entry.data().name());
  }

  private String people(Entry entry) {
    return entry.subjects().map(this::group).orElse(words.say("nobody"));
  }

  private String group(Subjects people) {
    String name = people.title().orElse(people.name());
    return people.country().map(country -> words.say("with", name, country(country))).orElse(name);
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
