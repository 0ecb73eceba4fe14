package dev.landfall.syntax;

/** How a line can be read on after a problem. */
sealed interface Repair {

  /** It cannot. */
  record None() implements Repair {}

  /** Take the token as another. */
  record Replace(int type) implements Repair {}

  /** Take the token before it as another. */
  record ReplacePrevious(int type) implements Repair {}

  /** Begin a line with the token. */
  record NewLine() implements Repair {}

  /** Leave out the comma two tokens before, and begin a line behind it. */
  record NewLineAfterComma() implements Repair {}
}
