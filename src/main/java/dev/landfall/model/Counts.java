package dev.landfall.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Distinct individuals by calendar year.
 *
 * @param everyYear what holds in every year, where it was said without one
 * @param byYear what was said of single years; a year that is in neither is unknown
 */
public record Counts(Optional<Interval> everyYear, SortedMap<Integer, Interval> byYear) {

  public static final Counts UNSAID = new Counts(Optional.empty(), new TreeMap<>());

  public Counts {
    byYear = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
  }

  public static Counts everyYear(Interval persons) {
    return new Counts(Optional.of(persons), new TreeMap<>());
  }

  /** What was said of that year, or nothing. */
  public Optional<Interval> in(int year) {
    return Optional.ofNullable(byYear.get(year)).or(() -> everyYear);
  }

  public boolean isUnsaid() {
    return everyYear.isEmpty() && byYear.isEmpty();
  }

  public Map<Integer, Interval> years() {
    return byYear;
  }
}
