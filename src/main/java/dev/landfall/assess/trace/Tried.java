package dev.landfall.assess.trace;

import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule tried on one part of a flow.
 *
 * @param truth whether it fires
 * @param unless the exception of one that forbids
 * @param reached whether it was its turn: where an earlier stratum has decided, later ones are not asked
 */
public record Tried(Rule rule, Stratum stratum, Truth truth, Weighed when, Optional<Weighed> unless, boolean reached) {

  public Stream<Asked> facts() {
    return Stream.concat(when.facts(), unless.stream().flatMap(Weighed::facts));
  }
}
