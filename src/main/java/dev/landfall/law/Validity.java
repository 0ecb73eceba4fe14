package dev.landfall.law;

import java.time.LocalDate;
import java.util.Optional;

/** From when until when something is law, both days included; empty: since ever, or still. */
public record Validity(Optional<LocalDate> since, Optional<LocalDate> until) {

  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  public Validity {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  public boolean holdsOn(LocalDate day) {
    return (since.isEmpty() || !day.isBefore(since.get())) && (until.isEmpty() || !day.isAfter(until.get()));
  }
}
