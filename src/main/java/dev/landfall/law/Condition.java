package dev.landfall.law;

import java.util.List;

/** A condition over the facts of one situation, checked: every property exists and is asked for what it is. */
public sealed interface Condition {

  /** As the pack writes it. */
  String text();

  record All(List<Condition> parts, String text) implements Condition {}

  record Any(List<Condition> parts, String text) implements Condition {}

  record Not(Condition part, String text) implements Condition {}

  /** {@code binds exporter}, {@code binds importer}: the regime's own condition, asked of that side. */
  record Bound(Side side, String text) implements Condition {}

  /** {@code binds party}: the regime's own condition, asked of the party that the rule speaks of. */
  record PartyBound(String text) implements Condition {}

  /** {@code switch(name)}: the reading that the switch stands for is taken. */
  record Switched(Switch reading, String text) implements Condition {}

  /** {@code module 4}. */
  record Module(int number, String text) implements Condition {}

  /** {@code importer is controller of exporter}: the one works for the other. */
  record WorksFor(Side processor, Side controller, String text) implements Condition {}

  /** {@code exporter differs from importer}. */
  record Differ(Who one, Who other, String text) implements Condition {}

  /** A property that is a yes or no, with its argument if it takes one. */
  record Flag(Property property, List<Operand> arguments, String text) implements Condition {}

  /** A property whose words are among these. */
  record Words(Property property, List<Operand> among, String text) implements Condition {}

  /** A property with a country among these. */
  record Places(Property property, List<Operand> among, String text) implements Condition {}

  /** A property within bounds, both included. */
  record Number(Property property, List<String> arguments, long low, long high, String text) implements Condition {}

  /** {@code data is sensitive}, where that is a term; {@code property} says of which data. */
  record Named(Property property, Term term, String text) implements Condition {

    /** Whether the data are what the term says. */
    public static Named ofData(Term term) {
      return new Named(Property.DATA_IS, term, term.name());
    }
  }

  /** The two sides of a transfer. */
  enum Side { EXPORTER, IMPORTER }

  /** Someone to compare. */
  enum Who { EXPORTER, IMPORTER, KEY_HOLDER }
}
