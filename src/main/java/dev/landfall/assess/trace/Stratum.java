package dev.landfall.assess.trace;

/** What a rule does, in the order in which rules are tried: where one stratum decides, the next is not asked. */
public enum Stratum {
  FORBIDS, FREES, FREES_BY_NUMBER, NEEDS,
  /** Stands beside the verdict. */
  OBLIGES,
  /** Stands beside the verdict. */
  WARNS;

  /** Whether rules of this stratum lead to a verdict. */
  public boolean decides() {
    return compareTo(NEEDS) <= 0;
  }
}
