package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Component.Derivation;
import dev.landfall.model.Endpoint;

/** One step of the way by which a fact came to a place. */
public sealed interface Step {

  /** Where one is after it. */
  Endpoint at();

  /** What there is after it. */
  Fact fact();

  /** People hand it over, or a component holds it to which nothing brings it. */
  record Begins(Endpoint at, Fact fact) implements Step {}

  record Moves(Movement movement) implements Step {
    @Override
    public Endpoint at() {
      return movement.target();
    }

    @Override
    public Fact fact() {
      return movement.arrived();
    }
  }

  /** A component makes it out of what it has. */
  record Derives(Component at, Derivation derivation, Fact input, Fact fact) implements Step {}
}
