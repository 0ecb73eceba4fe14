package dev.landfall.diagnostic;

import dev.landfall.source.Span;
import java.util.Objects;

/**
 * A place and what is there.
 *
 * @param text a few words on one line, such as {@code first declared here}; empty where the place says enough
 */
public record Label(Span span, String text) {

  public Label {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
  }
}
