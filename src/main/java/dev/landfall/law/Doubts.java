package dev.landfall.law;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Collects the unknown facts that kept conditions from being decided. */
public final class Doubts {

  private final SequencedSet<Unknown> unknowns = new LinkedHashSet<>();

  public Truth because(Unknown unknown) {
    unknowns.add(unknown);
    return Truth.UNKNOWN;
  }

  public void addAll(Doubts others) {
    unknowns.addAll(others.unknowns);
  }

  public boolean isEmpty() {
    return unknowns.isEmpty();
  }

  /** In the order in which they were met. */
  public SequencedSet<Unknown> unknowns() {
    return java.util.Collections.unmodifiableSequencedSet(unknowns);
  }
}
