package dev.landfall.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A length of time that a law gives. Working days leave out Saturdays and Sundays; public holidays are not known. */
public record Period(int length, Unit unit) {

  public enum Unit { DAYS, WORKING_DAYS, MONTHS, YEARS }

  public Period {
    if (length < 0) {
      throw new IllegalArgumentException("time runs forwards");
    }
  }

  public LocalDate after(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.plusDays(length);
      case WORKING_DAYS -> working(day, 1);
      case MONTHS -> day.plusMonths(length);
      case YEARS -> day.plusYears(length);
    };
  }

  public LocalDate before(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.minusDays(length);
      case WORKING_DAYS -> working(day, -1);
      case MONTHS -> day.minusMonths(length);
      case YEARS -> day.minusYears(length);
    };
  }

  private LocalDate working(LocalDate from, int step) {
    LocalDate day = from;
    for (int left = length; left > 0; ) {
      day = day.plusDays(step);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }

  @Override
  public String toString() {
    String name = unit.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return length + " " + (length == 1 ? name.substring(0, name.length() - 1) : name);
  }
}
