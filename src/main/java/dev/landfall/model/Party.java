package dev.landfall.model;

import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A legal entity.
 *
 * @param country of its establishment, ISO 3166-1 alpha-2; empty: not known
 * @param alsoIn further establishments, ISO codes
 * @param targets countries, or sets of a pack, to whose people it offers goods or services or whom it monitors
 * @param ciio whether it was notified as an operator of critical information infrastructure; empty: not known
 * @param subjectTo laws it was said to be subject to; {@code notSubjectTo} those it was said not to be
 * @param handles individuals whose data it handles in all; empty: not known
 * @param with obligations that it has met
 */
public record Party(String name, Optional<String> title, Optional<String> country, List<String> alsoIn,
    Optional<String> group, List<String> targets, Optional<Boolean> ciio, boolean publicAuthority,
    boolean internationalOrganisation, List<Certification> certifications, Set<String> subjectTo,
    Set<String> notSubjectTo, Optional<Interval> handles, List<Representation> representations, Optional<String> zone,
    Optional<String> city, List<Obligation> with, Optional<String> description, Span span) {

  /** Certified under a scheme; no beginning means since ever, no end means still. */
  public record Certification(String scheme, Optional<LocalDate> since, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
      return since.map(s -> !day.isBefore(s)).orElse(true) && until.map(u -> !day.isAfter(u)).orElse(true);
    }
  }

  /** A representative in a country (ISO code, or a set of a pack), by name of the party. */
  public record Representation(String in, String by) {}

  public String titleOrName() {
    return title.orElse(name);
  }

  /** Two parties are the same where their names are; a model declares each name once. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Party party && party.name.equals(name);
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
