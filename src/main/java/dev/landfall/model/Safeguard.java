package dev.landfall.model;

import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A transfer instrument that the model says is there.
 *
 * @param covers empty: everything between its parties
 * @param onward third parties to whom the importer may pass the data on
 * @param since empty: taken as in force, with a note
 */
public record Safeguard(String name, Optional<String> title, String instrument, OptionalInt module,
    Optional<String> ground, Optional<Party> from, Optional<Party> to, Optional<String> group, List<Data> covers,
    List<Party> onward, Optional<LocalDate> since, Optional<LocalDate> until, Optional<LocalDate> extended,
    List<Obligation> with, List<String> supplementary, Optional<String> description, Span span) {

  /** Each name stands once in a model. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Safeguard safeguard && safeguard.name.equals(name);
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
