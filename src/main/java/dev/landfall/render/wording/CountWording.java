package dev.landfall.render.wording;

import dev.landfall.model.Interval;
import java.util.Locale;

/** Says how many people there are, as far as that is known. */
public final class CountWording {

  private CountWording() {}

  /** Such as "120,000 people", "at most 880,000 people", or "an unknown number of people". */
  public static String people(Interval persons) {
    return persons.equals(Interval.ANY)
        ? "an unknown number of people"
        : number(persons) + (isOne(persons) ? " person" : " people");
  }

  private static boolean isOne(Interval persons) {
    return persons.low() == 1 && (persons.isExact() || !persons.isBounded());
  }

  /** Such as "120,000", "100,000 to 150,000", "at least 100", or "any number". */
  public static String number(Interval number) {
    if (number.isExact()) {
      return grouped(number.low());
    }
    if (!number.isBounded()) {
      return number.low() == 0 ? "any number" : "at least " + grouped(number.low());
    }
    return number.low() == 0 ? "at most " + grouped(number.high()) : grouped(number.low()) + " to " + grouped(number.high());
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
