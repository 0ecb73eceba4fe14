package dev.landfall.diagnostic;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
  /** The model cannot be taken as written. */
  ERROR("error"),
  /** The model can be taken, but probably does not say what was meant, or shows a risk. */
  WARNING("warning"),
  /** Worth knowing; nothing is asked of the reader. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word as readers and options spell it. */
  public String word() {
    return word;
  }

  /** The word for a number of them: "1 error", "2 errors". */
  public String counted(long count) {
    return Words.counted(count, word, word + "s");
  }
}
