package dev.landfall.assess.verdict;

import java.util.OptionalInt;

/** An instrument that would do, in the module that the roles give where it has modules. */
public record Need(String instrument, OptionalInt module) {

  @Override
  public String toString() {
    return module.isPresent() ? instrument + " module " + module.getAsInt() : instrument;
  }
}
