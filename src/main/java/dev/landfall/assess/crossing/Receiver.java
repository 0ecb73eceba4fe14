package dev.landfall.assess.crossing;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.model.Component;

/** Who gets the data at the far end, as far as that can be said before the place is known. */
public sealed interface Receiver {

  /** Another party runs the component. */
  record Another(Actor operator, Component component) implements Receiver {}

  /** The exporter runs it itself; abroad, whoever keeps its machines receives. */
  record Own(Component component) implements Receiver {}

  /** People. */
  record People() implements Receiver {}
}
