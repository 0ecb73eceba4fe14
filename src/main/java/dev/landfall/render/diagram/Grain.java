package dev.landfall.render.diagram;

/** How finely a picture is drawn. Each is coarser than the one before. */
enum Grain {
  /** Every component is a shape, every two that exchange data have a line. */
  COMPONENTS,
  /** Components are named inside of who runs them; lines run between these. */
  PARTIES,
  /** Parties are named inside of their countries; lines run between these. */
  COUNTRIES,
  /** A table of countries, or of parties: what goes from which to which. It needs no layout and is never too large. */
  TABLE;

  /** What is left to see, for a sentence. */
  String words() {
    return switch (this) {
      case COMPONENTS -> "every component";
      case PARTIES -> "flows between parties";
      case COUNTRIES -> "flows between countries";
      case TABLE -> "what goes from where to where";
    };
  }
}
