package dev.landfall.assess.decide;

import dev.landfall.law.Rule;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * A rule that speaks of something that is no transfer.
 *
 * @param questions facts on which it depends whether it does; empty: it does in any case
 */
public record Claim(Rule rule, SequencedSet<String> questions) {

  public boolean isSure() {
    return questions.isEmpty();
  }

  /** Of two parts of one thing: what is sure of the one is sure of the whole. */
  public Claim or(Claim other) {
    if (isSure() || other.isSure()) {
      return isSure() ? this : other;
    }
    SequencedSet<String> all = new LinkedHashSet<>(questions);
    all.addAll(other.questions);
    return new Claim(rule, all);
  }
}
