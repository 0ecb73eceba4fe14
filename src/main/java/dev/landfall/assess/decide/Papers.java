package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Arrival;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Flaw;
import dev.landfall.law.Doubts;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Logic;
import dev.landfall.law.Packs;
import dev.landfall.law.Truth;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Obligation;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the model's safeguards against what a transfer needs. */
public final class Papers {

  private final Packs packs;
  private final List<Safeguard> safeguards;
  private final Set<Party> named;
  private final BiPredicate<Data, Data> within;

  /**
   * @param within whether the one data category is the other or lies within it
   */
  public Papers(Packs packs, List<Safeguard> safeguards, BiPredicate<Data, Data> within) {
    this.packs = packs;
    this.safeguards = safeguards;
    this.named = safeguards.stream().flatMap(safeguard -> safeguard.onward().stream()).collect(Collectors.toUnmodifiableSet());
    this.within = within;
  }

  /** A safeguard tried, with the unknown facts on which it hangs. */
  record Tried(Attempt attempt, Doubts doubts) {

    boolean fails() {
      return !attempt.carries();
    }

    boolean carries() {
      return attempt.carries() && doubts.isEmpty();
    }
  }

  /** Every safeguard that is of a needed kind between the right parties, or that the flow names, with what is wrong with it. */
  List<Tried> tried(Case c, List<String> needs) {
    List<Tried> tried = new ArrayList<>();
    for (Safeguard safeguard : safeguards) {
      boolean named = c.crossing().flow().under().contains(safeguard);
      boolean does = needs.stream().anyMatch(need -> need.equals(safeguard.instrument())
          || packs.isStricter(safeguard.instrument(), need));
      if (does && (named || standsBetween(safeguard, c))) {
        Doubts doubts = new Doubts();
        tried.add(new Tried(new Attempt(safeguard, flaws(safeguard, c.with(safeguard), doubts)), doubts));
      } else if (named && !does && isOfRegime(safeguard, c)) {
        tried.add(new Tried(new Attempt(safeguard, List.of(new Flaw.OtherKind(safeguard.instrument()))), new Doubts()));
      }
    }
    return tried;
  }

  /** Whether any rule of the regime ever asks for this kind: an instrument of another law is no failed attempt here. */
  private static boolean isOfRegime(Safeguard safeguard, Case c) {
    return c.setting().rules().stream().anyMatch(rule ->
        rule.effect() instanceof Effect.Needs(List<String> instruments) && instruments.contains(safeguard.instrument()));
  }

  /** Third parties to whom any of them lets its importer pass data on. */
  Set<Party> named() {
    return named;
  }

  /** Safeguards of the hop before, in force and covering these data, that let its importer pass them on to this one. */
  List<Safeguard> onward(Case c) {
    Optional<Arrival> arrival = c.crossing().arrival();
    Optional<Party> recipient = importer(c).party();
    if (arrival.isEmpty() || recipient.isEmpty()) {
      return List.of();
    }
    Case hop = new Case(arrival.get().hop(), c.assumed(), c.exports(), Optional.empty());
    return safeguards.stream()
        .filter(s -> s.onward().contains(recipient.get()) && packs.instruments().containsKey(s.instrument()))
        .filter(s -> carries(s, hop) && covers(s, c.crossing().movement().sent().data()) && fulfils(s, c.with(s)))
        .toList();
  }

  /** Whether it surely is good for a hop, asked for there or not. */
  private boolean carries(Safeguard safeguard, Case hop) {
    Doubts doubts = new Doubts();
    return edition(safeguard, hop.day()).isPresent() && flaws(safeguard, hop.with(safeguard), doubts).isEmpty() && doubts.isEmpty();
  }

  /** Whether what the instrument requires holds for the further move too: some let nothing leave an area. */
  private boolean fulfils(Safeguard safeguard, Case c) {
    return edition(safeguard, c.day()).map(edition -> edition.requires().stream()
        .allMatch(required -> Logic.evaluate(required, c, new Doubts()) == Truth.YES)).orElse(false);
  }

  private List<Flaw> flaws(Safeguard safeguard, Case c, Doubts doubts) {
    List<Flaw> flaws = new ArrayList<>();
    if (!standsBetween(safeguard, c)) {
      flaws.add(new Flaw.OtherParties(parties(safeguard), c.exporter().label() + " to " + importer(c).label()));
    }
    flaws.addAll(dates(safeguard, c.day()));
    Data data = c.crossing().movement().sent().data();
    if (!covers(safeguard, data)) {
      flaws.add(new Flaw.NotCovered(data.name()));
    }
    edition(safeguard, c.day()).ifPresent(edition -> flaws.addAll(conditions(safeguard, edition, c, doubts)));
    return flaws;
  }

  private List<Flaw> conditions(Safeguard safeguard, Instrument edition, Case c, Doubts doubts) {
    List<Flaw> flaws = new ArrayList<>();
    edition.usable().filter(usable -> Logic.evaluate(usable, c, doubts) == Truth.NO)
        .ifPresent(usable -> flaws.add(new Flaw.NotUsable(usable.text())));
    edition.requires().stream().filter(required -> Logic.evaluate(required, c, doubts) == Truth.NO)
        .forEach(required -> flaws.add(new Flaw.NotFulfilled(required.text())));
    OptionalInt fits = Modules.fitting(edition, c);
    if (!edition.modules().isEmpty() && (fits.isEmpty() || safeguard.module().isPresent() && !safeguard.module().equals(fits))) {
      flaws.add(new Flaw.WrongModule(safeguard.module().orElse(0), fits));
    }
    for (Instrument.Presupposed presupposed : edition.presupposes()) {
      boolean excepted = presupposed.unless().map(u -> Logic.evaluate(u, c, doubts) == Truth.YES).orElse(false);
      if (!excepted) {
        presupposed(presupposed, safeguard, edition, c, doubts).ifPresent(flaws::add);
      }
    }
    return flaws;
  }

  private static Optional<Flaw> presupposed(Instrument.Presupposed presupposed, Safeguard safeguard, Instrument edition,
      Case c, Doubts doubts) {
    Optional<Obligation> paper = duties(safeguard, c).filter(duty -> duty.name().equals(presupposed.duty())).findFirst();
    if (paper.isEmpty()) {
      return Optional.of(new Flaw.Missing(presupposed.duty()));
    }
    if (paper.get().adverse()
        && edition.cures().map(cures -> Logic.evaluate(cures, c, doubts) == Truth.NO).orElse(true)) {
      return Optional.of(new Flaw.Adverse(presupposed.duty()));
    }
    return stale(presupposed, paper.get(), safeguard, c);
  }

  private static Optional<Flaw> stale(Instrument.Presupposed presupposed, Obligation paper, Safeguard safeguard, Case c) {
    Optional<LocalDate> made = paper.date();
    Optional<LocalDate> latest = presupposed.before()
        .flatMap(name -> duties(safeguard, c).filter(d -> d.name().equals(name)).findFirst()).flatMap(Obligation::date)
        .or(safeguard::since);
    if (presupposed.within().isEmpty() || made.isEmpty() || latest.isEmpty()) {
      return Optional.empty();
    }
    LocalDate earliest = presupposed.within().get().before(latest.get());
    return made.get().isBefore(earliest) || made.get().isAfter(latest.get())
        ? Optional.of(new Flaw.Stale(paper.name(), made.get(), earliest, latest.get())) : Optional.empty();
  }

  /** Duties said to be met on the paper, on the flow or on its purpose. */
  private static Stream<Obligation> duties(Safeguard safeguard, Case c) {
    Flow flow = c.crossing().flow();
    return Stream.of(safeguard.with(), flow.with(), c.crossing().purpose().map(Purpose::with).orElse(List.of()))
        .flatMap(List::stream).filter(duty -> duty.isThereOn(c.day()));
  }

  // ---------------------------------------------------------------- parties, dates, data

  private static boolean standsBetween(Safeguard safeguard, Case c) {
    return standsBetween(safeguard, c.exporter(), importer(c));
  }

  private static boolean standsBetween(Safeguard safeguard, Actor exporter, Actor importer) {
    if (safeguard.group().isPresent()) {
      return exporter.party().flatMap(Party::group).equals(safeguard.group())
          && importer.party().flatMap(Party::group).equals(safeguard.group());
    }
    return safeguard.from().isPresent() && safeguard.from().equals(exporter.party())
        && safeguard.to().equals(importer.party());
  }

  private static String parties(Safeguard safeguard) {
    return safeguard.group().map(group -> "group " + group)
        .orElseGet(() -> safeguard.from().map(Party::name).orElse("?") + " to " + safeguard.to().map(Party::name).orElse("?"));
  }

  private static Actor importer(Case c) {
    return c.importer() instanceof dev.landfall.law.Answer.Known<Actor>(Actor actor) ? actor : new Actor.Nobody();
  }

  /** A category is covered by its own name, by what it is, and by what includes it. */
  private boolean covers(Safeguard safeguard, Data data) {
    return safeguard.covers().isEmpty() || safeguard.covers().stream().anyMatch(covered -> within.test(data, covered));
  }

  /** The edition that was signed; one without a date counts as signed in the edition of the day. */
  Optional<Instrument> edition(Safeguard safeguard, LocalDate day) {
    return packs.edition(safeguard.instrument(), safeguard.since().orElse(day));
  }

  private List<Flaw> dates(Safeguard safeguard, LocalDate day) {
    Optional<Instrument> edition = edition(safeguard, day);
    if (edition.isEmpty()) {
      return List.of(new Flaw.NoEdition(safeguard.since().orElse(day)));
    }
    List<Flaw> flaws = new ArrayList<>();
    safeguard.since().filter(day::isBefore).ifPresent(since -> flaws.add(new Flaw.NotBegun(since)));
    end(safeguard, edition.get(), day).filter(day::isAfter).ifPresent(end -> flaws.add(new Flaw.Ended(end)));
    return flaws;
  }

  /** The last day on which a safeguard carries, as far as it has one; what was extended later than that day is not extended yet. */
  public static Optional<LocalDate> end(Safeguard safeguard, Instrument edition, LocalDate day) {
    boolean extended = safeguard.extended().filter(granted -> !granted.isAfter(day)).isPresent();
    Optional<LocalDate> bySpan = edition.validFor().flatMap(span -> safeguard.since()
        .map(since -> span.after(extended ? span.after(since) : since).minusDays(1)));
    return Stream.of(safeguard.until(), bySpan, edition.validUntil()).flatMap(Optional::stream).min(LocalDate::compareTo);
  }
}
