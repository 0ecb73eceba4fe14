package dev.landfall.diagnostic;

import dev.landfall.source.Span;
import java.util.Objects;

/**
 * One change of text that an editor can make.
 *
 * @param title what it does, as an order: {@code replace `Oders` with `Orders`}; not blank
 * @param span what is replaced; empty to insert
 * @param replacement what stands there afterwards; empty to delete
 */
public record Fix(String title, Span span, String replacement) {

  public Fix {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a fix needs a title");
    }
    Objects.requireNonNull(span);
    Objects.requireNonNull(replacement);
  }
}
