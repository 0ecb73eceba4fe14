package dev.landfall.render.diagram;

import dev.landfall.source.Cell;

/**
 * How wide a text comes out, whatever font it is drawn with.
 *
 * <p>Nobody knows the fonts of who opens the picture. The advances are therefore those of DejaVu Sans, the widest of the
 * common ones: elsewhere a text takes less room than it was given, never more.
 */
final class TextSize {

  /** Advances of the characters from the blank to the tilde, in hundredths of the font's size. */
  private static final int[] ASCII = {
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84,
    84, 53, 100, 69, 69, 70, 77, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 61, 74, 69, 99, 69, 61, 69, 39,
    34, 39, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 41, 52, 39, 64, 59, 82, 60, 60,
    53, 64, 34, 64, 84
  };

  private static final double BOLD = 1.16;
  private static final double IDEOGRAPH = 1.02;
  private static final double PICTURE = 1.35;
  private static final double SMALL_LETTER = 0.72;
  private static final double OTHER = 1.0;

  /** One character that is a whole phrase, as wide as a dozen. */
  private static final int FIRST_PHRASE = 0xFDF0;
  private static final int LAST_PHRASE = 0xFDFF;
  private static final double PHRASE = 12;

  private TextSize() {}

  /** The width at a font size, in the unit of that size. */
  static double width(String text, double size, boolean bold) {
    double em = 0;
    for (int at = 0; at < text.length(); ) {
      Cell cell = Cell.at(text, at, text.length());
      em += em(cell);
      at = cell.end();
    }
    return em * size * (bold ? BOLD : 1);
  }

  private static double em(Cell cell) {
    int first = cell.drawn().codePointAt(0);
    if (first < 0x7F && cell.drawn().length() > 1) {
      return width(cell.drawn());
    }
    if (first >= ' ' && first < 0x7F) {
      return ASCII[first - ' '] / 100.0;
    }
    if (cell.width() == 2) {
      return Character.isIdeographic(first) ? IDEOGRAPH : PICTURE;
    }
    if (first >= FIRST_PHRASE && first <= LAST_PHRASE) {
      return PHRASE;
    }
    return Character.isLowerCase(first) ? SMALL_LETTER : OTHER;
  }

  /** A stand-in of several characters, or a letter with its accents. */
  private static double width(String ascii) {
    return ascii.chars().filter(c -> c >= ' ' && c < 0x7F).mapToDouble(c -> ASCII[c - ' '] / 100.0).sum();
  }
}
