package dev.landfall.model;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Why data are processed.
 *
 * @param necessary whether the transfer is necessary for it; empty: not known
 * @param activity what it is necessary for, where that was said
 */
public record Purpose(String name, Optional<String> title, List<Basis> bases, Optional<Boolean> necessary,
    Optional<String> activity, List<Obligation> with, Optional<String> description, Span span) {

  /** A legal basis, under one regime or under all. */
  public record Basis(String name, Optional<String> regime) {}

  /** The bases that were said for this regime, or else those said for none in particular. */
  public List<String> basesUnder(String regime) {
    List<String> own = bases.stream().filter(b -> b.regime().equals(Optional.of(regime))).map(Basis::name).toList();
    return own.isEmpty() ? bases.stream().filter(b -> b.regime().isEmpty()).map(Basis::name).toList() : own;
  }

  /** Each name stands once in a model. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Purpose purpose && purpose.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
