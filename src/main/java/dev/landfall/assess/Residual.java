package dev.landfall.assess;

import dev.landfall.assess.decide.Claim;
import dev.landfall.law.Effect;
import dev.landfall.law.Regime;
import dev.landfall.source.Span;
import java.util.Optional;

/**
 * What a rule says of a flow that is no transfer, of a component or of a party.
 *
 * @param on the name of what it speaks of
 */
record Residual(Regime regime, Claim claim, String on, Span span) {

  /** The obligation that is not met; empty where the rule but warns. */
  Optional<String> duty() {
    return claim.rule().effect() instanceof Effect.Obliges obliges ? Optional.of(obliges.duty()) : Optional.empty();
  }
}
