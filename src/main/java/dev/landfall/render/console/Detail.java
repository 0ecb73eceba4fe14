package dev.landfall.render.console;

/** How much is told. */
public enum Detail {
  /** Only how many there are of what. */
  SUMMARY,
  /** What somebody has to read who wants to settle it. */
  USUAL,
  /** All that is known, free transfers and tried papers among it. */
  ALL
}
