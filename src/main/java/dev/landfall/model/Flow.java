package dev.landfall.model;

import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One movement of data, from {@code source} to {@code target}. A chain has become one flow for each hop, both ways two;
 * a remote reader stands as target, for the data move to it.
 *
 * @param name its label, or as written: {@code A -> B}, {@code A reads B}
 * @param labelled whether the name is a label
 * @param data what moves; empty: everything that the source holds or receives
 * @param under safeguards that it names
 * @param counts distinct individuals whose data it moves; unsaid: the whole group
 * @param occasional {@code true} occasional, {@code false} regular; empty: not known
 * @param order the foreign court or authority on whose order it moves
 */
public record Flow(String name, boolean labelled, Endpoint source, Endpoint target, Mode mode, List<Data> data,
    List<Purpose> purposes, List<Safeguard> under, Counts counts, Optional<Encryption> encrypted,
    Optional<Encryption> pseudonymised, boolean anonymised, boolean aggregated, List<Location> via,
    Optional<Boolean> occasional, Optional<LocalDate> since, Optional<LocalDate> until, Optional<String> order,
    List<Obligation> with, Optional<String> description, Span span) {

  /** How it moves: sent, looked at or fetched from where the reader is, or handed over by the people themselves. */
  public enum Mode { SEND, ACCESS, COLLECT }

  /** Whether it moves data on that day. */
  public boolean activeOn(LocalDate day) {
    return since.map(s -> !day.isBefore(s)).orElse(true) && until.map(u -> !day.isAfter(u)).orElse(true);
  }

  /** A flow is itself: two that say the same in two places are two. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
