package dev.landfall.assess.explain;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Heard;
import dev.landfall.assess.Hearing;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.decide.Judged;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.flow.Fact;
import dev.landfall.law.Rule;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Purpose;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes changes to the model, each by itself, and has the flow judged anew. */
final class WhatIfs {

  /** So many changes for the worse are told: enough to see what a verdict hangs on. */
  private static final int MOST_WORSE = 4;

  private final Assessment assessment;
  private final Hearing hearing;
  private final int place;
  private final Map<Change, List<Judged>> judged = new HashMap<>();

  WhatIfs(Assessment assessment, Hearing hearing, Flow flow) {
    this.assessment = assessment;
    this.hearing = hearing;
    this.place = assessment.model().flows().indexOf(flow);
  }

  record Found(List<WhatIf> better, List<WhatIf> worse) {}

  /** Of parts that fare alike. */
  Found of(List<Heard> parts) {
    int now = rank(parts.getFirst().reading().decision().verdict());
    List<WhatIf> better = new ArrayList<>();
    List<WhatIf> worse = new ArrayList<>();
    changes(parts, now).forEach(change -> {
      WhatIf whatIf = judge(change, parts);
      int turn = rank(whatIf.verdict()) - now;
      if (turn < 0 && isSettled(whatIf)) {
        better.add(whatIf);
      } else if (turn > 0 && isSettled(whatIf) && worse.size() < MOST_WORSE) {
        worse.add(whatIf);
      }
    });
    return new Found(without(better), without(worse));
  }

  private Stream<Change> changes(List<Heard> parts, int now) {
    List<Candidates.Found> all = parts.stream().map(part -> Candidates.of(part, assessment.model())).toList();
    List<Long> limits = all.stream().flatMap(found -> found.limits().stream()).distinct().sorted().toList();
    return Stream.concat(
        all.stream().flatMap(found -> found.changes().stream()),
        all.stream().map(Candidates.Found::counted).distinct().flatMap(flow -> counts(flow, limits, parts, now).stream()))
        .distinct().sorted(Comparator.comparing(Change::about));
  }

  /** That it could not be decided then is no answer. */
  private static boolean isSettled(WhatIf whatIf) {
    return !whatIf.verdict().equals(Optional.of(Verdict.OPEN));
  }

  /** A choice tells nothing where the clause does the same without it. */
  private static List<WhatIf> without(List<WhatIf> found) {
    return found.stream().filter(one -> found.stream().noneMatch(plain -> plain != one && plain.change().on().equals(one.change().on())
        && one.change().clause().startsWith(plain.change().clause() + " ") && plain.verdict().equals(one.verdict()))).toList();
  }

  // ---------------------------------------------------------------- one change

  private WhatIf judge(Change change, List<Heard> parts) {
    List<Judged> all = judged.computeIfAbsent(change, c -> judge(c.of(assessment.model())));
    List<Decision> decisions = all.stream().filter(one -> parts.stream().anyMatch(part -> isSame(part.crossing(), one.crossing())))
        .map(Judged::decision).filter(decision -> decision.verdict().isPresent()).toList();
    Optional<Verdict> verdict = decisions.stream().map(decision -> decision.verdict().orElseThrow()).reduce(Verdict::worse);
    List<Decision> worst = decisions.stream().filter(decision -> decision.verdict().equals(verdict)).toList();
    return new WhatIf(change, verdict, worst.stream().flatMap(decision -> decision.needs().stream()).distinct().toList(),
        worst.stream().flatMap(decision -> decision.decidedBy().stream()).map(Rule::id).distinct().toList());
  }

  private List<Judged> judge(Model changed) {
    return hearing.judge(changed, changed.flows().get(place));
  }

  /** Whether it is the same part: the form may be another after the change, and who stands on either side. */
  private static boolean isSame(Crossing one, Crossing other) {
    Fact before = one.movement().sent();
    Fact after = other.movement().sent();
    return before.data().equals(after.data()) && before.subjects().map(Subjects::name).equals(after.subjects().map(Subjects::name))
        && one.purpose().map(Purpose::name).equals(other.purpose().map(Purpose::name));
  }

  private static int rank(Optional<Verdict> verdict) {
    return verdict.map(Verdict::ordinal).orElse(-1);
  }

  // ---------------------------------------------------------------- how many people

  /**
   * Numbers of people on the flow at which the verdict turns: the largest below a limit that helps, and the first limit that
   * would be too many. Other flows of the exporter count too, so the number is sought.
   *
   * @param limits in rising order
   */
  private List<Change> counts(Flow flow, List<Long> limits, List<Heard> parts, int now) {
    Interval moved = moved(flow);
    List<Change> changes = new ArrayList<>();
    limits.reversed().stream().filter(limit -> limit > 1 && limit <= moved.high())
        .map(limit -> largest(flow, limit - 1, number -> rank(judge(Changes.count(flow, number), parts).verdict()) < now))
        .flatMap(Optional::stream).findFirst().ifPresent(changes::add);
    limits.stream().filter(limit -> limit > moved.high()).map(limit -> Changes.count(flow, limit))
        .filter(change -> rank(judge(change, parts).verdict()) > now).findFirst().ifPresent(changes::add);
    return changes;
  }

  private Interval moved(Flow flow) {
    return assessment.transfers().stream()
        .filter(transfer -> transfer.flow() == flow && transfer.regime().name().equals(hearing.regime().name()))
        .map(transfer -> transfer.individuals()).reduce(Interval.ZERO, Interval::union);
  }

  private static Optional<Change> largest(Flow flow, long most, Predicate<Long> helps) {
    if (helps.test(most)) {
      return Optional.of(Changes.count(flow, most));
    }
    if (!helps.test(1L)) {
      return Optional.empty();
    }
    long good = 1;
    long bad = most;
    while (bad - good > 1) {
      long middle = good + (bad - good) / 2;
      if (helps.test(middle)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return Optional.of(Changes.count(flow, good));
  }
}
