package dev.landfall.model;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a model says must stay true of it. */
public sealed interface Expectation {

  Span span();

  /**
   * Of a transfer.
   *
   * @param verdict {@code transfer}, {@code free}, {@code covered}, {@code gap}, {@code forbidden} or {@code open}
   * @param negated {@code no transfer}
   * @param flow name of the flow, in its canonical writing
   * @param of parts to look at; empty: the whole
   * @param needs instruments that must all be among those that would do
   * @param without instruments none of which may be
   * @param by rules of which each must have decided
   * @param asks facts each of which must be asked for
   */
  record OfVerdict(boolean negated, String verdict, String flow, List<Data> of, String regime, List<Wanted> needs,
      List<String> without, List<String> by, List<String> asks, Span span) implements Expectation {}

  record Wanted(String instrument, OptionalInt module) {}

  /** That data reach, or never reach, a component in one of these places: ISO codes, names of locations or of a pack's sets. */
  record OfReach(boolean negated, List<Data> data, List<String> places, Span span) implements Expectation {}

  record OfFinding(boolean negated, String rule, String on, Span span) implements Expectation {}

  record OfUnmet(boolean negated, String duty, String flow, String regime, Span span) implements Expectation {}
}
