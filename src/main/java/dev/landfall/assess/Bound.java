package dev.landfall.assess;

import dev.landfall.law.Truth;
import dev.landfall.model.Party;
import java.util.List;

/**
 * A party that a regime binds in what it does with data.
 *
 * @param sure whether that hangs on no fact that nobody told
 */
public record Bound(Party party, boolean sure) {

  /** Of those that run components of the model, or have them run, with data that the regime is about. */
  public static List<Bound> by(String regime, Assessment found) {
    return Assessor.claims(found, regime).stream().flatMap(claims -> found.model().parties().stream()
        .filter(party -> claims.binds(party) != Truth.NO)
        .map(party -> new Bound(party, claims.binds(party) == Truth.YES))).toList();
  }
}
