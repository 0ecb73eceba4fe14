package dev.landfall.syntax.tree;

import dev.landfall.source.Span;
import java.util.Objects;

/** A name as written: a plain one ({@code AcmeDE}) or one that reaches inside ({@code Shop.Orders}). */
public record Name(String text, Span span) {

  public Name {
    Objects.requireNonNull(span);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one letter");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
