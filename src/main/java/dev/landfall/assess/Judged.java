package dev.landfall.assess;

/** A crossing with what is made of it. */
record Judged(Crossing crossing, Reading reading) {

  Decision decision() {
    return reading.decision();
  }
}
