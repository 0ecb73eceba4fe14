package dev.landfall.assess;

import dev.landfall.model.Expectation;
import java.util.Optional;

/**
 * What came of an expectation.
 *
 * @param text the expectation as written, on one line
 * @param found what was found instead; empty: it holds
 */
public record Outcome(Expectation expectation, String text, Optional<String> found) {

  public boolean holds() {
    return found.isEmpty();
  }
}
