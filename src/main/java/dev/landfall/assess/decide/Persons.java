package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Likeness;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.decide.Cases.Try;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Effect;
import dev.landfall.law.Logic;
import dev.landfall.law.Rule;
import dev.landfall.law.Term;
import dev.landfall.law.Truth;
import dev.landfall.law.Unknown;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Subjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the persons whose data an exporter has sent abroad under one regime: over all its transfers in the window that no
 * rule of the first stratum frees, or over these too where that is asked. Per group at least the largest flow, at most the smaller of the group and the sum of
 * its flows; groups are disjoint and add up; the persons of two years may be the same or others.
 */
public final class Persons implements Exports.Counter {

  private final Setting setting;
  private final Map<Actor, List<Crossing>> crossings;
  private final Map<Map.Entry<Likeness, String>, Optional<Counts>> known = new HashMap<>();
  private final Map<Flow, Set<Optional<Subjects>>> moved = new HashMap<>();
  private final Exports none;

  /**
   * @param crossings every crossing of a flow that moved anything in the window, whether it does today or not
   */
  public Persons(Setting setting, List<Crossing> crossings) {
    this.setting = setting;
    this.crossings = crossings.stream().collect(Collectors.groupingBy(Crossing::exporter));
    crossings.forEach(crossing -> moved.computeIfAbsent(crossing.flow(), flow -> new LinkedHashSet<>())
        .add(crossing.movement().sent().subjects()));
    this.none = Exports.none(setting.bands());
  }

  @Override
  public Tally apply(Actor exporter, Exports.Question question) {
    Map<Flow, Map<Optional<Subjects>, Counts>> counted = counted(exporter, question);
    Map<Optional<Subjects>, Interval> byGroup = new LinkedHashMap<>();
    List<Tally.Share> shares = new ArrayList<>();
    SequencedSet<Optional<Subjects>> seen = new LinkedHashSet<>();
    boolean overlap = false;
    for (int year = setting.day().getYear() - question.years() + 1; year <= setting.day().getYear(); year++) {
      Map<Optional<Subjects>, List<Interval>> groups = inYear(counted, year, shares);
      for (Map.Entry<Optional<Subjects>, List<Interval>> group : groups.entrySet()) {
        Interval union = group.getValue().stream().reduce(Interval.ZERO, Interval::union);
        byGroup.merge(group.getKey(), union.cappedBy(Headcount.size(group.getKey(), year)), Interval::union);
        overlap |= group.getValue().size() > 1 || !seen.add(group.getKey());
      }
    }
    Interval flows = shares.stream().map(Tally.Share::persons).reduce(Interval.ZERO, Interval::union);
    Interval persons = byGroup.values().stream().reduce(Interval.ZERO, Interval::plus).cappedBy(flows);
    return new Tally(new Interval(Math.min(Math.max(persons.low(), flows.low()), persons.high()), persons.high()), shares,
        exporter.label() + ".exported", overlap);
  }

  /** Whether the crossing moves data that the regime counts apart; what is doubtful counts as such. */
  boolean isSpecial(Crossing crossing) {
    return setting.regime().special().map(term -> Logic.evaluate(Condition.Named.ofData(term),
        new Case(crossing, Map.of(), none, Optional.empty()), new Doubts()) != Truth.NO).orElse(false);
  }

  /** Whether a group's data in a flow are counted: surely, or perhaps, depending on these facts. */
  private record Counts(boolean surely, SequencedSet<String> questions) {

    Counts and(Counts other) {
      SequencedSet<String> all = new LinkedHashSet<>(questions);
      all.addAll(other.questions);
      return surely || other.surely ? new Counts(true, new LinkedHashSet<>()) : new Counts(false, all);
    }
  }

  private Map<Flow, Map<Optional<Subjects>, Counts>> counted(Actor exporter, Exports.Question question) {
    Map<Flow, Map<Optional<Subjects>, Counts>> counted = new LinkedHashMap<>();
    for (Crossing crossing : crossings.getOrDefault(exporter, List.of())) {
      Map.Entry<Likeness, String> alike = Map.entry(Likeness.of(crossing, setting.asksForFlow(), Set.of()), question.fact());
      known.computeIfAbsent(alike, like -> counts(crossing, question))
          .ifPresent(counts -> counted.computeIfAbsent(crossing.flow(), f -> new LinkedHashMap<>())
              .merge(crossing.movement().sent().subjects(), counts, Counts::and));
    }
    return counted;
  }

  private Optional<Counts> counts(Crossing crossing, Exports.Question question) {
    Cases<Boolean> cases = Cases.explore(assumed -> isCounted(new Case(crossing, assumed, none, Optional.empty()), question));
    Set<Boolean> answers = cases.answers();
    if (answers.equals(Set.of(true))) {
      return Optional.of(new Counts(true, new LinkedHashSet<>()));
    }
    SequencedSet<String> questions = new LinkedHashSet<>();
    cases.facts().stream().map(Unknown::questions).forEach(questions::addAll);
    return answers.equals(Set.of(false)) ? Optional.empty() : Optional.of(new Counts(false, questions));
  }

  private Try<Boolean> isCounted(Case c, Exports.Question question) {
    Doubts doubts = new Doubts();
    Term counted = setting.packs().terms().get(question.term());
    Truth truth = Logic.evaluate(setting.regime().matter(), c, doubts)
        .and(Logic.evaluate(Condition.Named.ofData(counted), c, doubts))
        .and(setting.regime().transfer().map(transfer -> Logic.evaluate(transfer, c, doubts)).orElse(Truth.NO));
    if (truth == Truth.NO) {
      return new Try.Decided<>(false);
    }
    for (Rule rule : setting.rules()) {
      if (rule.effect() instanceof Effect.Frees && !rule.counted() && !question.inAll()) {
        truth = truth.and(Logic.evaluate(rule.condition(), c, doubts).not());
      }
    }
    return truth == Truth.UNKNOWN ? new Try.Lacks<>(doubts) : new Try.Decided<>(truth == Truth.YES);
  }

  // ---------------------------------------------------------------- one calendar year

  /** What each flow adds, by group; its total goes to the shares. Data of nobody in particular are one group. */
  private Map<Optional<Subjects>, List<Interval>> inYear(Map<Flow, Map<Optional<Subjects>, Counts>> counted, int year,
      List<Tally.Share> shares) {
    Map<Optional<Subjects>, List<Interval>> byGroup = new LinkedHashMap<>();
    counted.forEach((flow, groups) -> {
      if (isActiveIn(flow, year)) {
        shares.add(total(flow, groups, year));
        groups.forEach((group, counts) -> {
          Interval persons = Headcount.of(flow, group, moved.get(flow), year).persons();
          byGroup.computeIfAbsent(group, g -> new ArrayList<>())
              .add(counts.surely() ? persons : new Interval(0, persons.high()));
        });
      }
    });
    return byGroup;
  }

  /** All groups of a flow together: what it is said to move, where all of them are counted. */
  private Tally.Share total(Flow flow, Map<Optional<Subjects>, Counts> groups, int year) {
    Set<Optional<Subjects>> sure = new LinkedHashSet<>();
    SequencedSet<String> questions = new LinkedHashSet<>();
    groups.forEach((group, counts) -> {
      if (counts.surely()) {
        sure.add(group);
      }
      questions.addAll(counts.questions());
    });
    Interval total = Headcount.total(flow, groups.keySet(), moved.get(flow), year);
    if (!total.isExact()) {
      groups.keySet().stream().map(group -> Headcount.of(flow, group, moved.get(flow), year))
          .filter(share -> !share.persons().isExact()).forEach(share -> questions.addAll(share.questions()));
    }
    long low = sure.size() == groups.size() ? total.low() : Headcount.total(flow, sure, moved.get(flow), year).low();
    return new Tally.Share(new Interval(Math.min(low, total.high()), total.high()), questions);
  }

  private boolean isActiveIn(Flow flow, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = year == setting.day().getYear() ? setting.day() : LocalDate.of(year, 12, 31);
    return flow.since().map(since -> !since.isAfter(last)).orElse(true)
        && flow.until().map(until -> !until.isBefore(first)).orElse(true);
  }
}
