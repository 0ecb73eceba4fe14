package dev.landfall.assess.verdict;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Why a safeguard does not carry a part of a transfer. */
public sealed interface Flaw {

  /** It stands between others. */
  record OtherParties(String stands, String wanted) implements Flaw {}

  record NotBegun(LocalDate since) implements Flaw {}

  record Ended(LocalDate on) implements Flaw {}

  /** It could not be signed on its day: not yet, or no longer. */
  record NoEdition(LocalDate signed) implements Flaw {}

  record NotUsable(String condition) implements Flaw {}

  record NotCovered(String data) implements Flaw {}

  record WrongModule(int has, OptionalInt fits) implements Flaw {}

  /** A paper behind it is missing. */
  record Missing(String duty) implements Flaw {}

  /** A paper behind it was made too early or too late. */
  record Stale(String duty, LocalDate made, LocalDate from, LocalDate to) implements Flaw {}

  /** The assessment found the protection lacking, and no technique makes it good. */
  record Adverse(String duty) implements Flaw {}

  record NotFulfilled(String condition) implements Flaw {}

  /** It is an instrument of another kind. */
  record OtherKind(String has) implements Flaw {}
}
