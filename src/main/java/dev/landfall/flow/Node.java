package dev.landfall.flow;

import dev.landfall.model.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** A fact at a place, compared by identity: {@link Site} makes one for each. */
final class Node {

  private final Endpoint at;
  private final Fact fact;
  private final List<Passage> out = new ArrayList<>();
  private boolean begins;

  Node(Endpoint at, Fact fact) {
    this.at = at;
    this.fact = fact;
  }

  Endpoint at() {
    return at;
  }

  Fact fact() {
    return fact;
  }

  /** Ways that lead on from here, in the order in which they were found. */
  List<Passage> out() {
    return out;
  }

  /** Whether data begin here: handed over by these people, or held without having been brought. */
  boolean begins() {
    return begins;
  }

  void begin() {
    begins = true;
  }
}
