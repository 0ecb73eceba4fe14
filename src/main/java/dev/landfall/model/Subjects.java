package dev.landfall.model;

import dev.landfall.source.Span;
import java.util.Optional;

/**
 * A group of data subjects in one country. Groups are disjoint.
 *
 * @param growingPerMonth individuals added each month, for forecasts
 * @param of the party whose customers or staff they are
 */
public record Subjects(String name, Optional<String> title, Optional<String> country, Counts counts,
    Optional<Long> growingPerMonth, boolean employees, boolean minors, Optional<Party> of, Optional<String> description,
    Span span) implements Endpoint {

  @Override
  public boolean equals(Object other) {
    return other instanceof Subjects subjects && subjects.name.equals(name);
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
