package dev.landfall.model;

import java.util.Optional;

/**
 * A place where a component can stand: a declared location, a gazetteer literal or a country by its code.
 *
 * @param name as the model says it: {@code Frankfurt}, {@code aws:eu-central-1}, {@code DE}
 * @param country ISO 3166-1 alpha-2; empty: not known (a global service, a location without {@code in})
 * @param region of the gazetteer, where it is one
 */
public record Location(String name, Optional<String> title, Optional<String> country, Optional<String> zone, Host host,
    Optional<Gazetteer.Region> region) {

  /** Each name stands once in a model. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Location location && location.name.equals(name);
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
