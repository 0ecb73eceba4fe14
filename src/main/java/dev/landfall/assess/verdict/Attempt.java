package dev.landfall.assess.verdict;

import dev.landfall.model.Safeguard;
import java.util.List;

/** A safeguard held against what is needed. */
public record Attempt(Safeguard safeguard, List<Flaw> flaws) {

  public boolean carries() {
    return flaws.isEmpty();
  }
}
