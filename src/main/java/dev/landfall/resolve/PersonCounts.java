package dev.landfall.resolve;

import dev.landfall.model.Counts;
import dev.landfall.model.Interval;
import dev.landfall.resolve.ResolveProblem.YearOutOfRange;
import dev.landfall.resolve.ResolveProblem.YearTwice;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Words.Amount;
import dev.landfall.syntax.tree.Words.Number;
import dev.landfall.syntax.tree.Words.YearCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what is said of numbers of persons by year, in one {@code count} or in several. */
final class PersonCounts {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private PersonCounts() {}

  static Counts read(Clauses clauses) {
    List<YearCount> counts = clauses.gather(Clause.Count.class, Clause.Count::counts);
    if (counts.isEmpty()) {
      return Counts.UNSAID;
    }
    Optional<Interval> everyYear = Optional.empty();
    SortedMap<Integer, Interval> byYear = new TreeMap<>();
    Map<Optional<Long>, Span> said = new HashMap<>();
    for (YearCount count : counts) {
      Optional<Long> year = count.year().map(Number::value);
      Interval persons = interval(count.amount());
      if (year.isPresent() && (year.get() < FIRST_YEAR || year.get() > LAST_YEAR)) {
        clauses.problems().add(new YearOutOfRange(count.year().get(), FIRST_YEAR, LAST_YEAR));
        continue;
      }
      Span first = said.putIfAbsent(year, count.span());
      if (first != null) {
        clauses.problems().add(new YearTwice(year, count.span(), first));
      } else if (year.isPresent()) {
        byYear.put(year.get().intValue(), persons);
      } else {
        everyYear = Optional.of(persons);
      }
    }
    return new Counts(everyYear, byYear);
  }

  /** The numbers between, which run upwards in every text that can be read. */
  static Interval interval(Amount amount) {
    return new Interval(amount.low(), amount.high().orElse(Interval.UNBOUNDED));
  }
}
