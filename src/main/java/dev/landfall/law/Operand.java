package dev.landfall.law;

import java.time.LocalDate;

/** A value on the right side of a condition: itself, or all members of a set. */
public sealed interface Operand {

  record Literal(String value) implements Operand {}

  record Members(NamedSet set) implements Operand {}

  default boolean matches(String value, LocalDate day) {
    return switch (this) {
      case Literal literal -> literal.value().equals(value);
      case Members members -> members.set().contains(value, day);
    };
  }
}
