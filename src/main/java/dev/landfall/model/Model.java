package dev.landfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole model, in the order of its text.
 *
 * @param asOf the day of which the questions are asked
 * @param laws regimes to look at; empty: every bundled one
 * @param switches unsettled readings of the law that it chooses, by name
 * @param files display paths of the files read, in order
 * @param digest {@code sha256:…} over the files' names and texts
 */
public record Model(String name, Optional<LocalDate> asOf, List<String> laws,
    Map<String, Boolean> switches, Optional<String> owner, Optional<String> version, List<Party> parties, List<Location> locations, List<Subjects> subjects, List<Data> data,
    List<Purpose> purposes, List<Safeguard> safeguards, List<Component> components, List<Flow> flows,
    List<Expectation> expectations, List<Acceptance> acceptances, List<String> files, String digest) {

  public Model {
    laws = List.copyOf(laws);
    parties = List.copyOf(parties);
    locations = List.copyOf(locations);
    subjects = List.copyOf(subjects);
    data = List.copyOf(data);
    purposes = List.copyOf(purposes);
    safeguards = List.copyOf(safeguards);
    components = List.copyOf(components);
    flows = List.copyOf(flows);
    expectations = List.copyOf(expectations);
    acceptances = List.copyOf(acceptances);
    files = List.copyOf(files);
  }
}
