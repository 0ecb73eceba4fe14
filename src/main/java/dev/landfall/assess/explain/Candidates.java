package dev.landfall.assess.explain;

import dev.landfall.assess.Heard;
import dev.landfall.assess.crossing.Arrival;
import dev.landfall.assess.crossing.Atlas;
import dev.landfall.assess.crossing.Bands;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Receiver;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Means;
import dev.landfall.assess.trace.Origin;
import dev.landfall.assess.trace.PaperTried;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Value;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Flaw;
import dev.landfall.law.Condition;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Logic;
import dev.landfall.law.Operand;
import dev.landfall.law.Property;
import dev.landfall.law.Truth;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Interval;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * The changes that are worth a try for one part of a flow: one fact told otherwise of those that its conditions asked for, one
 * paper mended or signed. Whether a change helps is for the engine to say. What nobody told is left out: that stands in the
 * outlook, case by case.
 */
final class Candidates {

  private final Heard heard;
  private final Model model;
  private final Setting setting;
  private final Crossing crossing;
  private final Flow flow;
  private final SequencedSet<Change> changes = new LinkedHashSet<>();

  private Candidates(Heard heard, Model model) {
    this.heard = heard;
    this.model = model;
    this.crossing = heard.crossing();
    this.setting = crossing.setting();
    this.flow = crossing.flow();
  }

  /**
   * In the order in which they are told: facts about who and why, then how and where, then papers.
   *
   * @param limits numbers of people at which something changes: fewer than that may help
   * @param counted the flow whose people are counted: on a further move the one that brought them
   */
  record Found(List<Change> changes, List<Long> limits, Flow counted) {}

  static Found of(Heard heard, Model model) {
    Candidates candidates = new Candidates(heard, model);
    candidates.leaves().flatMap(candidates::told).forEach(candidates.changes::add);
    candidates.exempted();
    candidates.moved();
    candidates.papers();
    return new Found(List.copyOf(candidates.changes), candidates.limits(),
        heard.crossing().arrival().map(Arrival::by).orElse(heard.crossing().flow()));
  }

  /** Conditions whose answers bear on the verdict. */
  private Stream<Weighed> leaves() {
    return Stream.of(
        heard.trace().limbs(),
        heard.trace().rules().stream().filter(tried -> tried.stratum().decides()).flatMap(Candidates::conditions),
        heard.trace().means().stream().flatMap(means -> means.usable().stream()),
        heard.trace().papers().stream().flatMap(paper -> paper.conditions().stream()))
        .flatMap(conditions -> conditions).flatMap(Weighed::all).filter(one -> !one.asked().isEmpty());
  }

  private static Stream<Weighed> conditions(Tried tried) {
    return Stream.concat(Stream.of(tried.when()), tried.unless().stream());
  }

  // ---------------------------------------------------------------- facts told otherwise

  private Stream<Change> told(Weighed leaf) {
    Asked first = leaf.asked().getFirst();
    return switch (leaf.condition()) {
      case Condition.Switched switched when first.value() instanceof Value.YesNo(boolean on) ->
          Stream.of(Changes.switched(switched.reading().name(), !on));
      case Condition.Flag flag when first.value() instanceof Value.YesNo(boolean yes) -> flag(flag, yes);
      case Condition.Words words when words.property() == Property.IMPORTER_SUBJECT -> leaf.asked().stream().flatMap(this::subject);
      case Condition.Words words when first.value() instanceof Value.Words(List<String> said) -> words(words, said);
      case Condition.Number number when number.property() == Property.EXPORTER_HANDLES
          && first.value() instanceof Value.Number(Interval known) && !(first.origin() instanceof Origin.Open) -> handles(number, known);
      default -> Stream.empty();
    };
  }

  private Stream<Change> flag(Condition.Flag asked, boolean yes) {
    String word = words(asked).stream().findFirst().orElse("");
    return switch (asked.property()) {
      case EXPORTER_CIIO -> crossing.origin().party().stream().map(party -> Changes.ciio(party, !yes));
      case IMPORTER_CIIO -> importer().stream().map(party -> Changes.ciio(party, !yes));
      case EXPORTER_PUBLIC_AUTHORITY -> crossing.exporter().party().stream().filter(party -> yes).map(Changes::notPublicAuthority);
      case IMPORTER_PUBLIC_AUTHORITY -> importer().stream().filter(party -> yes).map(Changes::notPublicAuthority);
      case IMPORTER_CERTIFIED -> importer().stream()
          .map(party -> yes ? Changes.notCertified(party, word) : Changes.certified(party, word));
      case FLOW_OCCASIONAL -> Stream.of(Changes.occasional(flow, !yes));
      case FLOW_REGULAR -> Stream.of(Changes.occasional(flow, yes));
      case FLOW_WITH -> Stream.of(yes ? Changes.withoutDuty(flow, word) : Changes.duty(flow, word));
      case FLOW_ORDERED -> Stream.of(flow).filter(ordered -> yes).map(Changes::withoutOrder);
      case PURPOSE_NECESSARY -> crossing.purpose().stream().flatMap(purpose -> necessary(purpose, asked, yes));
      default -> Stream.empty();
    };
  }

  private Stream<Change> necessary(Purpose purpose, Condition.Flag asked, boolean yes) {
    return Stream.concat(Stream.of(yes ? Changes.notNecessary(purpose) : Changes.necessary(purpose)),
        words(asked).stream().filter(activity -> !purpose.activity().equals(Optional.of(activity)))
            .map(activity -> Changes.necessaryFor(purpose, activity)));
  }

  private Stream<Change> words(Condition.Words asked, List<String> said) {
    Stream<String> others = asked.among().stream().flatMap(this::words).filter(word -> !said.contains(word));
    return switch (asked.property()) {
      case PURPOSE_BASIS -> crossing.purpose().stream().flatMap(purpose -> others.map(basis -> Changes.basis(purpose, basis)));
      case DATA_FORM -> Stream.of(Changes.anonymised(flow));
      // what people are known by is what it is; that data were notified as something beside that may come
      case DATA_IS -> others.filter(word -> !setting.packs().lexicon().isUnder("classes", word, Atlas.PERSONAL))
          .map(word -> Changes.isAlso(crossing.movement().sent().data(), word));
      case SAFEGUARD_GROUND -> {
        List<String> grounds = others.toList();
        yield heard.trace().papers().stream().map(paper -> paper.attempt().safeguard())
            .flatMap(paper -> grounds.stream().map(ground -> Changes.ground(paper, ground)));
      }
      default -> Stream.empty();
    };
  }

  private Stream<Change> subject(Asked asked) {
    String law = asked.property().substring(asked.property().indexOf('(') + 1, asked.property().length() - 1);
    return asked.value() instanceof Value.YesNo(boolean yes)
        ? importer().stream().map(party -> yes ? Changes.notSubjectTo(party, law) : Changes.subjectTo(party, law)) : Stream.empty();
  }

  private Stream<Change> handles(Condition.Number asked, Interval known) {
    return crossing.origin().party().stream().flatMap(party -> cuts(asked).filter(cut -> cut > 0)
        .map(cut -> Changes.handles(party, known.low() < cut ? cut : cut - 1)));
  }

  private Stream<Long> cuts(Condition.Number asked) {
    return setting.bands().cuts().getOrDefault(new Bands.Key(asked.property(), asked.arguments().stream().findFirst()),
        Collections.emptySortedSet()).stream();
  }

  /** Where the number of people exported is known, and could be another. */
  private List<Long> limits() {
    return leaves().filter(leaf -> leaf.condition() instanceof Condition.Number number && number.property().isCounted()
            && leaf.asked().getFirst().value() instanceof Value.Number && !(leaf.asked().getFirst().origin() instanceof Origin.Open))
        .flatMap(leaf -> cuts((Condition.Number) leaf.condition())).distinct().toList();
  }

  /** What an exemption lacks, told together where all of it would be said of one thing. */
  private void exempted() {
    for (Tried tried : heard.trace().rules()) {
      if (tried.rule().effect() instanceof Effect.Frees && tried.when().condition() instanceof Condition.All) {
        List<List<Change>> lacking = tried.when().parts().stream().filter(part -> part.truth() != Truth.YES).map(this::lacking).toList();
        boolean single = lacking.size() > 1 && lacking.stream().noneMatch(List::isEmpty);
        if (single && lacking.stream().map(choices -> choices.getFirst().on()).distinct().count() == 1) {
          lacking.getFirst().forEach(choice -> changes.add(Changes.together(
              Stream.concat(Stream.of(choice), lacking.stream().skip(1).map(List::getFirst)).toList())));
        }
      }
    }
  }

  private List<Change> lacking(Weighed part) {
    boolean isUnknown = part.truth() == Truth.UNKNOWN;
    return part.condition() instanceof Condition.Flag flag && flag.property() == Property.PURPOSE_NECESSARY && isUnknown
        ? crossing.purpose().stream().map(Changes::necessary).toList()
        : isUnknown || part.asked().isEmpty() ? List.of() : told(part).filter(change -> change.kind() == Change.Kind.WITH).toList();
  }

  // ---------------------------------------------------------------- how and where it moves

  private void moved() {
    String home = home();
    crossing.exporter().party().ifPresent(exporter -> {
      changes.add(Changes.pseudonymised(flow, exporter, home));
      changes.add(Changes.encrypted(flow, exporter, home));
    });
    if (flow.target() instanceof Component target) {
      if (!target.places().stream().map(Location::country).allMatch(Optional.of(home)::equals)) {
        changes.add(Changes.at(target, home));
      }
      if (crossing.receiver() instanceof Receiver.Own && target.host() instanceof Host.By) {
        changes.add(Changes.selfHosted(target));
      }
    }
  }

  /** A country where the regime protects the data: where they are, else where the exporter is, else the first. */
  private String home() {
    return Stream.of(crossing.from().country().stream(), crossing.exporter().party().flatMap(Party::country).stream(),
            setting.regime().territory().stream().flatMap(this::words))
        .flatMap(countries -> countries).filter(setting::isHome).findFirst().orElseGet(() -> crossing.from().country().orElse(""));
  }

  // ---------------------------------------------------------------- papers

  private void papers() {
    heard.trace().papers().forEach(this::mended);
    crossing.arrival().ifPresent(this::passedOn);
    heard.trace().means().stream().filter(means -> heard.reading().decision().needs().stream()
        .anyMatch(need -> need.instrument().equals(means.instrument()))).forEach(this::signed);
    heard.reading().decision().safeguards().forEach(this::lost);
  }

  /** All that is wrong with one paper put right, where each thing can be. */
  private void mended(PaperTried tried) {
    Attempt attempt = tried.attempt();
    List<Optional<Change>> mends = attempt.flaws().stream().map(flaw -> mend(attempt.safeguard(), flaw)).toList();
    if (!mends.isEmpty() && mends.stream().allMatch(Optional::isPresent)) {
      changes.add(Changes.together(mends.stream().map(Optional::get).toList()));
    }
  }

  private Optional<Change> mend(Safeguard paper, Flaw flaw) {
    LocalDate day = setting.day();
    return switch (flaw) {
      case Flaw.Missing f -> Optional.of(Changes.duty(paper, f.duty(), Optional.empty()));
      case Flaw.Stale f -> Optional.of(Changes.duty(paper, f.duty(), Optional.of(f.to())));
      case Flaw.Adverse f -> Optional.of(Changes.duty(paper, f.duty(), Optional.empty()));
      case Flaw.NotCovered f -> data(f.data()).map(data -> Changes.covers(paper, data));
      case Flaw.WrongModule f -> f.fits().isPresent() ? Optional.of(Changes.module(paper, f.fits().getAsInt())) : Optional.empty();
      case Flaw.NotBegun f -> Optional.of(Changes.since(paper, day));
      case Flaw.NoEdition f -> Optional.of(Changes.since(paper, day));
      case Flaw.Ended f -> Optional.of(paper.until().isPresent() ? Changes.withoutEnd(paper) : Changes.extended(paper, day));
      case Flaw.OtherParties f -> Optional.empty();
      case Flaw.NotUsable f -> Optional.empty();
      case Flaw.NotFulfilled f -> Optional.empty();
      case Flaw.OtherKind f -> Optional.empty();
    };
  }

  /** The papers of the hop before, which may name who gets the data next. */
  private void passedOn(Arrival arrival) {
    Optional<Party> next = importer();
    model.safeguards().stream()
        .filter(paper -> paper.from().equals(arrival.exporter().party()) && paper.to().equals(arrival.importer().party())
            && paper.to().isPresent() && next.isPresent() && !paper.onward().contains(next.get()))
        .forEach(paper -> changes.add(Changes.onward(paper, next.get())));
  }

  private void signed(Means means) {
    Optional<Party> from = crossing.exporter().party();
    Optional<Party> to = importer();
    if (means.edition().isEmpty() || from.isEmpty() || to.isEmpty()) {
      return;
    }
    Instrument edition = means.edition().get();
    List<String> behind = edition.presupposes().stream().map(Instrument.Presupposed::duty).toList();
    List<Optional<String>> grounds = new ArrayList<>(grounds(edition).map(Optional::of).toList());
    if (grounds.isEmpty()) {
      grounds.add(Optional.empty());
    }
    grounds.forEach(ground -> changes.add(Changes.signed(unused(), edition.name(), means.module(), ground, from.get(), to.get(),
        behind, flow.span())));
  }

  /** Grounds that the instrument asks for, where it asks for one. */
  private Stream<String> grounds(Instrument edition) {
    return edition.requires().stream().filter(condition -> condition instanceof Condition.Words)
        .flatMap(Logic::leaves).filter(leaf -> leaf instanceof Condition.Words words && words.property() == Property.SAFEGUARD_GROUND)
        .flatMap(leaf -> ((Condition.Words) leaf).among().stream()).flatMap(this::words).distinct();
  }

  private String unused() {
    List<String> names = model.safeguards().stream().map(Safeguard::name).toList();
    return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? "New" : "New" + n).filter(name -> !names.contains(name)).findFirst().orElseThrow();
  }

  private void lost(Safeguard paper) {
    changes.add(Changes.without(paper));
    setting.packs().edition(paper.instrument(), paper.since().orElse(setting.day())).stream()
        .flatMap(edition -> edition.presupposes().stream()).map(Instrument.Presupposed::duty)
        .filter(duty -> paper.with().stream().anyMatch(met -> met.name().equals(duty)))
        .forEach(duty -> changes.add(Changes.withoutDuty(paper, duty)));
  }

  // ---------------------------------------------------------------- small things

  private Optional<Party> importer() {
    return heard.importer() instanceof Actor.Known(Party party) ? Optional.of(party) : Optional.empty();
  }

  private Optional<Data> data(String name) {
    return model.data().stream().filter(data -> data.name().equals(name)).findFirst();
  }

  private List<String> words(Condition.Flag asked) {
    return asked.arguments().stream().flatMap(this::words).toList();
  }

  private Stream<String> words(Operand operand) {
    return switch (operand) {
      case Operand.Literal literal -> Stream.of(literal.value());
      case Operand.Members members -> members.set().members(setting.day()).stream();
    };
  }
}
