package dev.landfall.render.paper;

/** Which characters of a text are shown. */
public final class Shown {

  private Shown() {}

  /**
   * The text on one line, without characters that nobody sees, that turn the reading direction, or that no format can hold.
   * A blank stands for each control character and line break.
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> shown.append(' ');
        case Character.FORMAT, Character.SURROGATE -> { }
        default -> {
          if ((c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF)) {
            shown.appendCodePoint(c);
          }
        }
      }
    });
    return shown.toString();
  }
}
