package dev.landfall.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact at a place with how it came there.
 *
 * @param before where the last step of the shortest way set out; empty where the data begin here
 * @param into every movement that brings it, filled while {@link Ledger} is made
 */
record Arrival(Fact fact, Step last, Optional<Arrival> before, List<Movement> into) {

  /** The shortest way, from where the data begin. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Optional<Arrival> here = Optional.of(this); here.isPresent(); here = here.get().before()) {
      steps.add(here.get().last());
    }
    return List.copyOf(steps.reversed());
  }
}
