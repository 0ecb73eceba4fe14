package dev.landfall.assess.verdict;

import java.util.Locale;

/** What is said of a transfer. The order of the constants is the order in which the worse one stands for the whole. */
public enum Verdict {
  /** No instrument is needed. */
  FREE,
  /** An instrument is needed and in place. */
  COVERED,
  /** It cannot be decided until named facts are known. */
  OPEN,
  /** An instrument is needed; it is missing, ended, of the wrong kind or does not cover all of it. */
  GAP,
  /** It may not move. */
  FORBIDDEN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
