package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;

/** A crossing with what is made of it. */
public record Judged(Crossing crossing, Reading reading) {

  public Decision decision() {
    return reading.decision();
  }
}
