package dev.landfall.assess.trace;

import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** What it comes to, for each way in which the facts that nobody told could be. */
public sealed interface Outlook {

  /** @param verdict empty: no transfer */
  record Settled(Optional<Verdict> verdict, List<Need> needs) implements Outlook {}

  record Depends(Unknown fact, List<Branch> branches) implements Outlook {}

  /** More facts are unknown than can be told apart. */
  record TooMany(SequencedSet<Unknown> facts) implements Outlook {}

  /** The values of a fact that lead to the same. */
  record Branch(List<Object> values, Outlook outlook) {}
}
