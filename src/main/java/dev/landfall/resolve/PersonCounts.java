package dev.landfall.resolve;

import dev.landfall.model.Counts;
import dev.landfall.model.Interval;
import dev.landfall.resolve.ResolveProblem.YearOutOfRange;
import dev.landfall.resolve.ResolveProblem.YearTwice;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
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
    List<YearCount> counts =
        clauses.all(Clause.Count.class).stream().flatMap(count -> count.counts().stream()).toList();
    if (counts.isEmpty()) {
      return Counts.UNSAID;
    }
    Optional<Interval> everyYear = Optional.empty();
    SortedMap<Integer, Interval> byYear = new TreeMap<>();
    Map<Optional<Long>, Span> said = new HashMap<>();
    for (YearCount count : counts) {
      Optional<Long> year = count.year().map(Number::value);
      Optional<Interval> persons = PartyResolver.amount(count.amount(), clauses.problems());
      if (year.isPresent() && (year.get() < FIRST_YEAR || year.get() > LAST_YEAR)) {
        clauses.problems().add(new YearOutOfRange(count.year().get(), FIRST_YEAR, LAST_YEAR));
        continue;
      }
      Span first = said.putIfAbsent(year, count.span());
      if (first != null) {
        clauses.problems().add(new YearTwice(year, count.span(), first));
      } else if (year.isPresent()) {
        persons.ifPresent(p -> byYear.put(year.get().intValue(), p));
      } else {
        everyYear = persons;
      }
    }
    return new Counts(everyYear, byYear);
  }
}
