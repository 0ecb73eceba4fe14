package dev.landfall.flow;

/** An edge of the graph of facts, compared by identity. */
final class Passage {

  private final Node from;
  private final Node to;
  private final Step step;

  Passage(Node from, Node to, Step step) {
    this.from = from;
    this.to = to;
    this.step = step;
  }

  Node from() {
    return from;
  }

  Node to() {
    return to;
  }

  Step step() {
    return step;
  }
}
