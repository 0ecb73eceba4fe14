package dev.landfall.render.report;

import dev.landfall.model.Interval;
import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

  private Numbers() {}

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Such as "120,000", "≤ 880,000", "100–200"; a question mark where nothing is known. */
  static String range(Interval persons) {
    if (persons.isExact()) {
      return grouped(persons.low());
    }
    if (!persons.isBounded()) {
      return persons.low() == 0 ? "?" : "≥ " + grouped(persons.low());
    }
    return persons.low() == 0 ? "≤ " + grouped(persons.high()) : grouped(persons.low()) + "–" + grouped(persons.high());
  }
}
