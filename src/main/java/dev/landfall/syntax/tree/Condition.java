package dev.landfall.syntax.tree;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;

/** A condition as written. Which properties there are, and of what type, is the law floor's business. */
public sealed interface Condition {

  Span span();

  record All(List<Condition> parts, Span span) implements Condition {}

  record Any(List<Condition> parts, Span span) implements Condition {}

  record Not(Condition part, Span span) implements Condition {}

  /** {@code binds exporter}. */
  record Bound(Name party, Span span) implements Condition {}

  /** {@code module 4}. */
  record Module(int number, Span span) implements Condition {}

  /** {@code property relation}. */
  record Holds(Property property, Relation relation, Span span) implements Condition {}

  /** {@code exporter.exported(ordinary)}; the path joined by dots. */
  record Property(Name path, List<Name> arguments, Span span) {}

  /** What is said of a property. */
  sealed interface Relation {

    /** Nothing more: the property is a yes or no by itself. */
    record Plain() implements Relation {}

    /** {@code is [not] value [of other]}. */
    record Is(boolean negated, Name value, Optional<Name> of) implements Relation {}

    /** {@code [not] in set, …}. */
    record In(boolean negated, List<Name> sets) implements Relation {}

    record DiffersFrom(Name other) implements Relation {}

    /** {@code from low to high}, both included. */
    record Between(long low, long high) implements Relation {}

    record Compares(Sign sign, long number) implements Relation {
      public enum Sign { AT_LEAST, AT_MOST, ABOVE, BELOW, EQUAL }
    }

    /** {@code party.targets mainland}, {@code purpose.necessary for delivery}: a value beside the property. */
    record AppliesTo(List<Name> values) implements Relation {}
  }
}
