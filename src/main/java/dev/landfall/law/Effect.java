package dev.landfall.law;

import java.util.List;
import java.util.Optional;

/** What a rule does where its condition holds. */
public sealed interface Effect {

  /** No instrument is needed. */
  record Frees() implements Effect {}

  /** One of these instruments is needed. */
  record Needs(List<String> instruments) implements Effect {}

  /** A duty stands beside the verdict; {@code deadline} runs from the day of the instrument. */
  record Obliges(String duty, Optional<Period> deadline) implements Effect {}

  /** It may not move, unless the exception holds. */
  record Forbids(Optional<Condition> unless) implements Effect {}

  /** Worth knowing; the verdict stays. */
  record Warns() implements Effect {}
}
