package dev.landfall.cli;

/** Flows as people name them on a command line: with blanks around the arrow or without. */
final class FlowNames {

  private FlowNames() {}

  /** Whether both name one flow, or one transfer. */
  static boolean isOf(String written, String name) {
    return plain(written).equals(plain(name));
  }

  private static String plain(String name) {
    return name.replaceAll("\\s*(<?->)\\s*", " $1 ").replaceAll("\\s+", " ").strip();
  }
}
