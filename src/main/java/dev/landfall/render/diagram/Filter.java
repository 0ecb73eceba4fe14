package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a model is drawn; what is empty narrows nothing.
 *
 * @param focus with what stands in it; {@code depth} how many flows away from it, either way
 * @param data flows that move it, or what is made of it, with the verdicts of that part only
 * @param regimes flows that are transfers under one of these, by name
 * @param verdicts flows with one of these
 * @param ways flows, with those by which their data came
 * @param transfers ids, where of {@code ways} only these are meant
 */
public record Filter(Optional<Endpoint> focus, int depth, Optional<Data> data, Set<String> regimes, Set<Verdict> verdicts,
    List<Flow> ways, Set<String> transfers) {

  public static final Filter NONE =
      new Filter(Optional.empty(), 1, Optional.empty(), Set.of(), Set.of(), List.of(), Set.of());

  public Filter {
    if (depth < 1) {
      throw new IllegalArgumentException("at least the neighbours");
    }
  }

  boolean isNone() {
    return focus.isEmpty() && data.isEmpty() && regimes.isEmpty() && verdicts.isEmpty() && ways.isEmpty();
  }
}
