package dev.landfall.render.report;

import dev.landfall.diagnostic.Words;
import dev.landfall.model.Interval;

/** Numbers as people read them. */
final class Numbers {

  private Numbers() {}

  /** Such as "120,000", "≤ 880,000", "100–200"; a question mark where nothing is known. */
  static String range(Interval persons) {
    if (persons.isExact()) {
      return Words.grouped(persons.low());
    }
    if (!persons.isBounded()) {
      return persons.low() == 0 ? "?" : "≥ " + Words.grouped(persons.low());
    }
    return persons.low() == 0 ? "≤ " + Words.grouped(persons.high()) : Words.grouped(persons.low()) + "–" + Words.grouped(persons.high());
  }
}
