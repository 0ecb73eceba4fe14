package dev.landfall.flow;

import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;

/**
 * One fact moved by one flow.
 *
 * @param sent as the source has it
 * @param arrived as the target has it: locked where it cannot open it, tied to what binds it there
 */
public record Movement(Flow flow, Fact sent, Fact arrived) {

  public Endpoint source() {
    return flow.source();
  }

  public Endpoint target() {
    return flow.target();
  }
}
