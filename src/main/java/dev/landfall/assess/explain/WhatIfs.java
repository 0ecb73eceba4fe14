package dev.landfall.assess.explain;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Assessor;
import dev.landfall.assess.Heard;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.decide.Judged;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.flow.Fact;
import dev.landfall.law.Regime;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Purpose;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Makes changes to the model, each by itself, and has the flow judged anew. */
final class WhatIfs {

  /** So many changes for the worse are told: enough to see what a verdict hangs on. */
  private static final int MOST_WORSE = 4;

  private final Assessment assessment;
  private final Regime regime;
  private final Flow flow;
  private final int place;
  private final Map<Change, List<Judged>> judged = new HashMap<>();

  WhatIfs(Assessment assessment, Regime regime, Flow flow) {
    this.assessment = assessment;
    this.regime = regime;
    this.flow = flow;
    this.place = assessment.model().flows().indexOf(flow);
  }

  record Found(List<WhatIf> better, List<WhatIf> worse) {}

  /** Of parts that fare alike. */
  Found of(List<Heard> parts) {
    Candidates.Found candidates = candidates(parts);
    Optional<Verdict> now = parts.getFirst().reading().decision().verdict();
    List<WhatIf> better = new ArrayList<>();
    List<WhatIf> worse = new ArrayList<>();
    Stream.concat(fewer(candidates.limits(), parts, now).stream(), candidates.changes().stream()).forEach(change -> {
      WhatIf whatIf = judge(change, parts);
      int turn = rank(whatIf.verdict()) - rank(now);
      if (turn < 0) {
        better.add(whatIf);
      } else if (turn > 0 && worse.size() < MOST_WORSE) {
        worse.add(whatIf);
      }
    });
    return new Found(without(better), without(worse));
  }

  private Candidates.Found candidates(List<Heard> parts) {
    List<Candidates.Found> all = parts.stream().map(part -> Candidates.of(part, assessment.model())).toList();
    return new Candidates.Found(all.stream().flatMap(found -> found.changes().stream()).distinct().toList(),
        all.stream().flatMap(found -> found.limits().stream()).distinct().toList());
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
        worst.stream().flatMap(decision -> decision.decidedBy().stream()).map(rule -> rule.id()).distinct().toList());
  }

  private List<Judged> judge(Model changed) {
    return Assessor.judge(changed, assessment.packs(), assessment.asOf(), regime.name(), changed.flows().get(place));
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
   * Numbers of people on the flow at which the verdict turns: below a limit the largest that helps, and the limit itself where
   * that would be too many. Other flows of the exporter count too, so the number is sought.
   */
  private List<Change> fewer(List<Long> limits, List<Heard> parts, Optional<Verdict> now) {
    SequencedSet<Change> changes = new LinkedHashSet<>();
    if (limits.isEmpty()) {
      return List.of();
    }
    Interval moved = parts.getFirst().reading().personal() ? moved() : Interval.ZERO;
    for (long limit : limits.stream().sorted(Comparator.reverseOrder()).toList()) {
      if (limit > 0 && limit <= moved.high()) {
        largest(limit - 1, parts, now).ifPresent(number -> changes.add(Changes.count(flow, number)));
      }
    }
    limits.stream().sorted().filter(limit -> limit > moved.high()).forEach(limit -> changes.add(Changes.count(flow, limit)));
    return List.copyOf(changes);
  }

  private Interval moved() {
    return assessment.transfers().stream()
        .filter(transfer -> transfer.flow() == flow && transfer.regime().name().equals(regime.name()))
        .map(transfer -> transfer.individuals()).reduce(Interval.ZERO, Interval::union);
  }

  private Optional<Long> largest(long most, List<Heard> parts, Optional<Verdict> now) {
    if (helps(most, parts, now)) {
      return Optional.of(most);
    }
    if (most == 0 || !helps(0, parts, now)) {
      return Optional.empty();
    }
    long good = 0;
    long bad = most;
    while (bad - good > 1) {
      long middle = good + (bad - good) / 2;
      if (helps(middle, parts, now)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return good == 0 ? Optional.empty() : Optional.of(good);
  }

  private boolean helps(long number, List<Heard> parts, Optional<Verdict> now) {
    return rank(judge(Changes.count(flow, number), parts).verdict()) < rank(now);
  }
}
