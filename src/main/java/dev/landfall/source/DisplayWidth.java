package dev.landfall.source;

/**
 * Columns that a text takes on a terminal, and the text as it may be shown there.
 *
 * <p>Ideographs, full-width letters and emoji take two columns, accents none, a tab four; what must not reach a
 * terminal is measured as the stand-in described at {@link Cell}. The two methods agree: the width of a text is that of
 * its visible form.
 */
public final class DisplayWidth {

  private DisplayWidth() {}

  /** The columns of a text. */
  public static int of(CharSequence text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      Cell cell = Cell.at(text, at, text.length());
      width += cell.width();
      at = cell.end();
    }
    return width;
  }

  /** The text on one line, safe to print: newlines, escapes and hidden characters replaced by visible stand-ins. */
  public static String visible(CharSequence text) {
    return visible(text, Integer.MAX_VALUE);
  }

  /** The same, cut with {@code …} to so many columns where it would take more, in time linear in them; at least 1. */
  public static String visible(CharSequence text, int columns) {
    StringBuilder shown = new StringBuilder();
    int keep = 0;
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      Cell cell = Cell.at(text, at, text.length());
      width += cell.width();
      if (width > columns) {
        return shown.substring(0, keep) + "…";
      }
      shown.append(cell.drawn());
      keep = width < columns ? shown.length() : keep;
      at = cell.end();
    }
    return shown.toString();
  }
}
