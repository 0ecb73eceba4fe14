package dev.landfall.render.console;

import dev.landfall.assess.verdict.Verdict;

/**
 * How a verdict looks: a shape as well as a colour, for people and terminals that see no colours.
 *
 * @param meaning what it says of a transfer
 */
record Look(String symbol, Style style, String meaning) {

  static Look of(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> new Look("✗", Style.RED.and(Style.BOLD), "may not move");
      case GAP -> new Look("!", Style.RED, "needs an instrument that is not in place");
      case OPEN -> new Look("?", Style.YELLOW, "cannot be decided before the questions below are answered");
      case COVERED -> new Look("✓", Style.GREEN, "needs an instrument and has it");
      case FREE -> new Look("·", Style.DIM, "needs no instrument");
    };
  }
}
