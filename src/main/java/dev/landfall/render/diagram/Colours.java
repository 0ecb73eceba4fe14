package dev.landfall.render.diagram;

/** The palette. On white and on {@link #PLACE} every ink has a contrast of at least 4.5, every outline of at least 3. */
final class Colours {

  static final String PAPER = "#ffffff";
  static final String PLACE = "#f5f7fa";
  static final String PEOPLE = "#eef2f8";
  static final String INK = "#16202e";
  static final String SLATE = "#364152";
  static final String GREY = "#566274";
  static final String OUTLINE = "#76849a";
  static final String BORDER = "#c3ccd8";
  static final String HAIRLINE = "#d9dfe7";

  private Colours() {}
}
