package dev.landfall.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence of law.
 *
 * @param id with the regime in front: {@code pipl.volume-contract}
 * @param regime under which it speaks
 * @param on of what it speaks
 * @param decision a decision (adequacy and the like) rather than a rule; reviewers look for them apart
 * @param counted whether its condition asks for numbers that depend on what other rules free
 */
public record Rule(String id, String regime, On on, boolean decision, Condition condition, Effect effect, boolean counted,
    Document document) {

  public Rule {
    if (on != On.TRANSFER && !(effect instanceof Effect.Obliges || effect instanceof Effect.Warns)) {
      throw new IllegalArgumentException("a verdict is of a transfer");
    }
  }

  /** Its name is enough: rules stand in sets, and their conditions are long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** What it asks, the exception of one that forbids included. */
  public List<Condition> conditions() {
    return effect instanceof Effect.Forbids(Optional<Condition> unless) && unless.isPresent()
        ? List.of(condition, unless.get()) : List.of(condition);
  }

  /** Of what a rule speaks. */
  public enum On {
    /** A transfer under the regime: the usual, and the only one with a verdict. */
    TRANSFER,
    /** A flow of what the regime is about that is no transfer under it. */
    FLOW,
    /** Any flow of what the regime is about, a transfer or not. */
    HOP,
    /** A component. */
    COMPONENT,
    /** A party. */
    PARTY;

    /** As packs write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<On> of(String word) {
      return Arrays.stream(values()).filter(on -> on.word().equals(word)).findFirst();
    }

    static List<String> words() {
      return Arrays.stream(values()).map(On::word).toList();
    }
  }
}
