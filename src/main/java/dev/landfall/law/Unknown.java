package dev.landfall.law;

import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

/**
 * A fact that nobody told.
 *
 * @param fact its name as questions print it: {@code AcmeCN.ciio}, {@code Members.count}
 * @param cases every way it could be, as far as any rule can tell the ways apart; never empty
 * @param questions what to ask to know it: mostly itself; for a count the counts that make it up
 */
public record Unknown(String fact, List<Object> cases, SequencedSet<String> questions) {

  public Unknown {
    if (cases.isEmpty() || questions.isEmpty()) {
      throw new IllegalArgumentException("an unknown fact could be something, and can be asked for");
    }
    cases = List.copyOf(cases);
  }

  /** A yes or no that is asked for by its own name. */
  public static Unknown flag(String fact) {
    return new Unknown(fact, List.of(Boolean.TRUE, Boolean.FALSE), new LinkedHashSet<>(List.of(fact)));
  }

  /** Two unknowns are the same where they are the same fact. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Unknown unknown && unknown.fact.equals(fact);
  }

  @Override
  public int hashCode() {
    return fact.hashCode();
  }
}
