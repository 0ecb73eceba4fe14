package dev.landfall.law;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Collects the unknown facts that kept conditions from being decided, and the unsettled readings that were asked for. */
public final class Doubts {

  private final SequencedSet<Unknown> unknowns = new LinkedHashSet<>();
  private final SequencedSet<Switch> readings;

  public Doubts() {
    this(new LinkedHashSet<>(2));
  }

  private Doubts(SequencedSet<Switch> readings) {
    this.readings = readings;
  }

  /** For a part of a condition, whose doubts count only perhaps; the readings that it asks for are asked for all the same. */
  Doubts ofPart() {
    return new Doubts(readings);
  }

  void asks(Switch reading) {
    readings.add(reading);
  }

  /** No other reading could have made a difference. */
  public SequencedSet<Switch> readings() {
    return java.util.Collections.unmodifiableSequencedSet(readings);
  }

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
