package dev.landfall.law;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Collects the unknown facts that kept conditions from being decided, and the unsettled readings that were asked for. */
public final class Doubts {

  private final Doubts whole;
  private SequencedSet<Unknown> unknowns = Collections.emptySortedSet();
  private SequencedSet<Switch> readings = Collections.emptySortedSet();

  public Doubts() {
    this.whole = this;
  }

  private Doubts(Doubts whole) {
    this.whole = whole;
  }

  /** For a part of a condition, whose doubts count only perhaps; the readings that it asks for are asked for all the same. */
  Doubts ofPart() {
    return new Doubts(whole);
  }

  void asks(Switch reading) {
    if (whole.readings.isEmpty()) {
      whole.readings = new LinkedHashSet<>();
    }
    whole.readings.add(reading);
  }

  /** No other reading could have made a difference. */
  public SequencedSet<Switch> readings() {
    return Collections.unmodifiableSequencedSet(whole.readings);
  }

  public Truth because(Unknown unknown) {
    if (unknowns.isEmpty()) {
      unknowns = new LinkedHashSet<>();
    }
    unknowns.add(unknown);
    return Truth.UNKNOWN;
  }

  public void addAll(Doubts others) {
    others.unknowns.forEach(this::because);
  }

  public boolean isEmpty() {
    return unknowns.isEmpty();
  }

  /** In the order in which they were met. */
  public SequencedSet<Unknown> unknowns() {
    return Collections.unmodifiableSequencedSet(unknowns);
  }
}
