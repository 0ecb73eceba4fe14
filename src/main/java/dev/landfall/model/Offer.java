package dev.landfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a provider offers to others, as a catalogue knows it: a service that it runs, or something to run oneself. What
 * the catalogue does not know is empty, and unknown.
 *
 * @param name with the provider's: {@code provider:offer}
 * @param titles by language tag
 * @param operator name of the party that runs it and contracts for it
 * @param host name of the party that keeps the machines for it
 * @param places ISO 3166-1 codes of the countries where it runs
 * @param learns whether what customers send may train models, unless they object
 * @param closures countries where the provider does not offer it, and since when
 * @param licence under which it may be run by oneself
 * @param citations where that is said
 * @param certainty how sure the catalogue is of it: {@code verified}, {@code secondary} or {@code unverified}
 * @param reviewed the day on which somebody last held the entry against its sources
 */
public record Offer(String name, Map<String, String> titles, Optional<String> operator, Optional<String> host,
    List<String> places, Optional<Boolean> learns, List<Closure> closures, Optional<String> licence,
    List<String> citations, String certainty, Optional<LocalDate> reviewed) {

  /** Not offered to people and companies in a country. No beginning: never was. */
  public record Closure(String country, Optional<LocalDate> since) {}

  /** The provider's part of the name. */
  public String provider() {
    return name.substring(0, name.indexOf(':'));
  }

  public String title() {
    return titles.getOrDefault("en", name);
  }

  /** Whether it is a service, run for others; what is only licensed is none. */
  public boolean isService() {
    return operator.isPresent() || licence.isEmpty();
  }

  /** Whether it can be had to run it oneself. */
  public boolean isForRunning() {
    return licence.isPresent();
  }

  /** Countries where it is not offered on that day. */
  public Set<String> closedOn(LocalDate day) {
    Set<String> countries = new TreeSet<>();
    closures.stream().filter(closure -> closure.since().map(since -> !day.isBefore(since)).orElse(true))
        .forEach(closure -> countries.add(closure.country()));
    return countries;
  }
}
