package dev.landfall.law;

/**
 * A reading of the law that is not settled: conditions ask which of the two is taken, models and users choose.
 *
 * @param on the reading that is taken where nobody chose
 */
public record Switch(String name, boolean on, Document document) {

  /** Its name is enough, as that of a rule is. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
