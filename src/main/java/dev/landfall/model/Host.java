package dev.landfall.model;

/** Who keeps the machines that a component runs on. */
public sealed interface Host {

  /** Nobody said. Where that matters it is asked, never assumed. */
  record Unsaid() implements Host {}

  /** The operator itself. */
  record Self() implements Host {}

  record By(Party party) implements Host {}

  Host UNSAID = new Unsaid();
  Host SELF = new Self();
}
