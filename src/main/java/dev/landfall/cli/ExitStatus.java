package dev.landfall.cli;

/** What a run tells its caller. */
final class ExitStatus {

  /** Nothing to report at the chosen level. */
  static final int FINE = 0;

  /** Findings, or expectations that fail. */
  static final int FINDINGS = 1;

  /** The input is wrong: usage, syntax, names, a file that cannot be read. */
  static final int WRONG_INPUT = 2;

  /** A fault of the program; EX_SOFTWARE of sysexits.h. */
  static final int FAULT = 70;

  private ExitStatus() {}
}
