package dev.landfall.syntax;

/** A value that was told to be wrong: whatever it stands in is left out of the tree. It carries nothing. */
final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1;
  static final Unusable VALUE = new Unusable();

  private Unusable() {
    super("a value was told to be wrong", null, false, false);
  }
}
