package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import java.util.Optional;

/**
 * How a flow is drawn. Colour never stands alone: weight and dashes tell the verdicts apart too, and in labels a sign.
 *
 * @param dash lengths of stroke and gap; empty: a solid line
 * @param sign path of the sign in a disc of 12 by 12
 */
record FlowStyle(String name, String words, String colour, double weight, String dash, String sign) {

  private static final FlowStyle PLAIN =
      new FlowStyle("none", "flow, no transfer", Colours.GREY, 1.2, "", "");

  private static final FlowStyle FREE =
      new FlowStyle("free", "free: no instrument needed", "#1b5faa", 1.6, "", "M3.4 6H8.6");

  private static final FlowStyle COVERED =
      new FlowStyle("covered", "covered: instrument in place", "#17693f", 2.6, "", "M3.3 6.3L5.3 8.2L8.8 4");

  private static final FlowStyle OPEN =
      new FlowStyle("open", "open: facts are missing", "#6b3fa0", 2.4, "1.5 5",
          "M4.4 4.7A1.7 1.7 0 1 1 6 6.3V7.2M6 8.9V9");

  private static final FlowStyle GAP =
      new FlowStyle("gap", "gap: instrument missing", "#b45309", 2.8, "9 5", "M6 3V6.8M6 8.9V9");

  private static final FlowStyle FORBIDDEN =
      new FlowStyle("forbidden", "forbidden", "#b3151f", 4, "14 4 3 4", "M4 4L8 8M8 4L4 8");

  static FlowStyle of(Optional<Verdict> verdict) {
    return verdict.map(FlowStyle::of).orElse(PLAIN);
  }

  static FlowStyle of(Verdict verdict) {
    return switch (verdict) {
      case FREE -> FREE;
      case COVERED -> COVERED;
      case OPEN -> OPEN;
      case GAP -> GAP;
      case FORBIDDEN -> FORBIDDEN;
    };
  }
}
