package dev.landfall.render.report;

import dev.landfall.assess.Transfer;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to do.
 *
 * @param law regime under which it is asked for
 * @param rule id of the rule or name of the instrument behind it
 * @param how more of it, each a sentence
 * @param due the last day for it, where there is one; empty: it ought to be there now
 * @param transfers for whose sake; {@code others} components and parties by name
 */
record Task(Kind kind, String law, String rule, Text what, List<Text> how, Optional<LocalDate> due, List<String> citations,
    List<Transfer> transfers, Map<String, Span> others) {

  /** In the order in which they press. */
  enum Kind {
    /** It may not move. */
    FORBIDDEN,
    /** An instrument is missing. */
    GAP,
    /** Something has to be there by a day. */
    DATED,
    /** Something has to be there. */
    DUTY,
    /** A paper that carries a transfer comes to its end. */
    ENDING,
    /** Worth knowing. */
    WARNING;

    String sign() {
      return switch (this) {
        case FORBIDDEN -> "forbidden";
        case GAP -> "gap";
        case DATED, ENDING -> "clock";
        case DUTY -> "duty";
        case WARNING -> "note";
      };
    }
  }

  boolean isLate(LocalDate day) {
    return due.filter(day::isAfter).isPresent();
  }
}
