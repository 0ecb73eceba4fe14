package dev.landfall.syntax.tree;

import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The small things that clauses are made of. */
public sealed interface Words {

  Span span();

  /** A text between quotation marks, its escapes already read. */
  record Text(String value, Span span) implements Words {}

  record Day(LocalDate value, Span span) implements Words {}

  /** A number; fractions such as {@code 2.4M} are whole once multiplied. */
  record Number(long value, Span span) implements Words {}

  /** A location or country ({@code region} empty), or {@code provider:region} of the gazetteer. */
  record Place(Name name, Optional<Name> region, Span span) implements Words {}

  /** {@code 100k}, {@code 100k to 150k}, {@code at least 100k} ({@code high} empty: no upper bound). */
  record Amount(long low, Optional<Long> high, Span span) implements Words {}

  /** An amount of persons in a calendar year, or in every year. */
  record YearCount(Amount amount, Optional<Number> year, Span span) implements Words {}

  /** {@code 90 days}, {@code 10 working days}, {@code 6 months}, {@code 3 years}. */
  record Period(int length, Unit unit, Span span) implements Words {
    public enum Unit { DAYS, WORKING_DAYS, MONTHS, YEARS }
  }

  /** A duty said to be met: {@code tia 2025-01-20 "file 17" adverse}. */
  record Duty(Name name, Optional<Day> date, Optional<Text> evidence, boolean adverse, Span span) implements Words {}

  /** {@code key held by P at L}. */
  record Custody(Name holder, Optional<Place> place, Span span) implements Words {}

  /** {@code scc module 2} in an expectation. */
  record Need(Name instrument, Optional<Number> module, Span span) implements Words {}

  /** A flow as an expectation or an acceptance names it: a label, {@code A -> B} or {@code A reads B}. */
  record FlowName(Name first, Optional<Way> way, Optional<Name> second, Span span) implements Words {
    public enum Way { SENDS, READS, EXCHANGES }

    public FlowName {
      if (way.isPresent() != second.isPresent()) {
        throw new IllegalArgumentException("a way leads to somewhere");
      }
    }
  }

  /** Words that a list of declared names can hold. */
  static List<String> texts(List<Name> names) {
    return names.stream().map(Name::text).toList();
  }
}
