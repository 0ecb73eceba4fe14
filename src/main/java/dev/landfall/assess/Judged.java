package dev.landfall.assess;

import dev.landfall.law.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A crossing with what all its cases come to together.
 *
 * @param decision with an empty verdict: no transfer in any case
 * @param questions facts on which two cases differ
 */
record Judged(Crossing crossing, Decision decision, List<String> questions) {

  static Judged of(Crossing crossing, Cases<Decision> cases) {
    SequencedSet<Decision> answers = cases.answers();
    SequencedSet<Optional<Verdict>> verdicts = cases.map(Decision::verdict).answers();
    boolean settled = !(cases instanceof Cases.TooMany<Decision>) && verdicts.size() == 1;
    if (settled && answers.size() == 1) {
      return new Judged(crossing, answers.getFirst(), List.of());
    }
    Decision together = settled ? merged(answers, verdicts.getFirst()) : open(answers);
    SequencedSet<Unknown> facts = settled ? cases.map(Decision::needs).facts() : cases.map(Decision::verdict).facts();
    SequencedSet<String> questions = new LinkedHashSet<>();
    facts.stream().map(Unknown::questions).forEach(questions::addAll);
    return new Judged(crossing, together, List.copyOf(questions));
  }

  boolean isTransfer() {
    return decision.verdict().isPresent();
  }

  private static Decision open(SequencedSet<Decision> answers) {
    Decision all = merged(answers, Optional.of(Verdict.OPEN));
    return new Decision(all.verdict(), all.needs(), List.of(), List.of(), all.attempts());
  }

  /** Several cases with one verdict: what any of them needs, and the rules of all. */
  private static Decision merged(SequencedSet<Decision> answers, Optional<Verdict> verdict) {
    return new Decision(verdict,
        union(answers.stream().map(Decision::needs).toList()),
        union(answers.stream().map(Decision::decidedBy).toList()),
        union(answers.stream().map(Decision::safeguards).toList()),
        union(answers.stream().map(Decision::attempts).toList()));
  }

  private static <T> List<T> union(List<List<T>> lists) {
    SequencedSet<T> all = new LinkedHashSet<>();
    lists.forEach(all::addAll);
    return new ArrayList<>(all);
  }
}
