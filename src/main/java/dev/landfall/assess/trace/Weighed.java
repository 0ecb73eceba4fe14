package dev.landfall.assess.trace;

import dev.landfall.law.Condition;
import dev.landfall.law.Truth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition held against the facts.
 *
 * @param parts of what is made up of others, all of them, whether one alone decides or not
 * @param asked the facts behind a condition that is not made up of others
 */
public record Weighed(Condition condition, Truth truth, List<Weighed> parts, List<Asked> asked) {

  /** Itself and whatever it is made up of, from the outside in. */
  public Stream<Weighed> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Weighed::all));
  }

  /** The parts that had to be looked at: after one that decides alone there is nothing to ask any more. */
  public List<Weighed> needed() {
    Truth decisive = switch (condition) {
      case Condition.All all -> Truth.NO;
      case Condition.Any any -> Truth.YES;
      default -> Truth.UNKNOWN;
    };
    for (int i = 0; i < parts.size(); i++) {
      if (decisive != Truth.UNKNOWN && parts.get(i).truth() == decisive) {
        return parts.subList(0, i + 1);
      }
    }
    return parts;
  }

  /** The facts that had to be asked for. */
  public Stream<Asked> facts() {
    return Stream.concat(asked.stream(), needed().stream().flatMap(Weighed::facts));
  }
}
