package dev.landfall.render.wording;

import java.util.List;

/** A condition as people read it: sentences, and what joins them. */
public sealed interface Outline {

  /** Without a full stop and with a small letter at its beginning. */
  record Sentence(String text) implements Outline {}

  /** All of them hold. */
  record All(List<Outline> parts) implements Outline {}

  /** At least one of them holds. */
  record Any(List<Outline> parts) implements Outline {}
}
