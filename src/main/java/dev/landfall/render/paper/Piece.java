package dev.landfall.render.paper;

/** What a line shows, from left to right. */
public sealed interface Piece {

  /** What is to be read. */
  String text();

  record Words(String text) implements Piece {}

  /**
   * Stands small behind what it is about and points to the list of {@link Origins#lists}.
   *
   * @param text with its brackets: {@code [3]}
   * @param origin what the list says there
   */
  record Mark(String text, String origin) implements Piece {}

  /**
   * Nobody said it yet; to be seen at once.
   *
   * @param question behind a box to be filled in
   * @param who would know, in brackets; empty where nobody is named
   */
  record Blank(String question, String who) implements Piece {

    /** An empty box to tick or to write over. */
    public static final String BOX = "▢";

    @Override
    public String text() {
      return BOX + " " + question + (who.isEmpty() ? "" : " " + who);
    }
  }
}
