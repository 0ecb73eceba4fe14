package dev.landfall.render.diagram;

/**
 * The few ways in which text is set.
 *
 * @see Colours for the contrast of the inks
 */
enum TextStyle {
  TITLE(22, true, Colours.INK),
  PLACE(15, true, Colours.INK),
  CODE(12, false, Colours.GREY),
  SITE(11.5, true, Colours.SLATE),
  NAME(12.5, true, Colours.INK),
  DETAIL(10.5, false, Colours.GREY),
  TILE(10.5, false, Colours.INK),
  FLOW(10.5, true, Colours.INK),
  DATA(10.5, false, Colours.SLATE),
  VERDICT(10.5, true, Colours.INK);

  /** Of a line, as a multiple of the font's size. */
  private static final double LEADING = 1.42;

  private final double size;
  private final boolean bold;
  private final String colour;

  TextStyle(double size, boolean bold, String colour) {
    this.size = size;
    this.bold = bold;
    this.colour = colour;
  }

  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  String colour() {
    return colour;
  }

  double lineHeight() {
    return size * LEADING;
  }
}
