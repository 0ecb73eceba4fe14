package dev.landfall.model;

import dev.landfall.source.Span;
import java.time.LocalDate;

/** A gap that somebody answers for until a date. */
public record Acceptance(String rule, String on, String reason, String by, LocalDate until, Span span) {

  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
