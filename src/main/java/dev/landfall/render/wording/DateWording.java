package dev.landfall.render.wording;

import dev.landfall.law.Validity;
import java.time.LocalDate;

/** Says when something is law. */
public final class DateWording {

  private DateWording() {}

  /** Such as "since 2024-03-22", "from 2016-07-12 until 2020-07-15", "at all times". */
  public static String word(Validity validity) {
    if (validity.since().isEmpty()) {
      return validity.until().map(until -> "until " + until).orElse("at all times");
    }
    LocalDate since = validity.since().get();
    return validity.until().map(until -> "from " + since + " until " + until).orElse("since " + since);
  }

  /** The same, and that it does not hold on the day, where that is so. */
  public static String word(Validity validity, LocalDate day) {
    String when = word(validity);
    if (validity.holdsOn(day)) {
      return when;
    }
    return when + (validity.until().filter(day::isAfter).isPresent() ? "; no longer" : "; not yet") + " on " + day;
  }
}
