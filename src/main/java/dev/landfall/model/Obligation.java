package dev.landfall.model;

import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty that the model says is met.
 *
 * @param adverse the assessment was made and found the protection lacking
 */
public record Obligation(String name, Optional<LocalDate> date, Optional<String> evidence, boolean adverse, Span span) {

  /** What will be made tomorrow is not there today; what has no date is. */
  public boolean isThereOn(LocalDate day) {
    return date.isEmpty() || !date.get().isAfter(day);
  }
}
