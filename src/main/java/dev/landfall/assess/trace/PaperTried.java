package dev.landfall.assess.trace;

import dev.landfall.assess.verdict.Attempt;
import java.util.List;
import java.util.stream.Stream;

/**
 * A safeguard of the model held against what is needed.
 *
 * @param conditions what its edition asks of this flow
 * @param questions unknown facts on which it hangs
 */
public record PaperTried(Attempt attempt, List<Weighed> conditions, List<String> questions) {

  public boolean carries() {
    return attempt.carries() && questions.isEmpty();
  }

  public Stream<Asked> facts() {
    return conditions.stream().flatMap(Weighed::facts);
  }
}
