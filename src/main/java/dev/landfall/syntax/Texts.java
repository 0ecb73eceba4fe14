package dev.landfall.syntax;

/** What stands between quotation marks. */
final class Texts {

  private static final String ESCAPED = "\\\"n";

  private Texts() {}

  /** Whether a text that begins with a quotation mark ends with one that belongs to it. */
  static boolean isClosed(String quoted) {
    int i = 1;
    while (i < quoted.length() && quoted.charAt(i) != '"') {
      i += quoted.charAt(i) == '\\' ? 2 : 1;
    }
    return i < quoted.length();
  }

  /** The index of the first backslash that stands before anything but a backslash, a quotation mark or an n; else -1. */
  static int firstUnknownEscape(String quoted) {
    for (int i = 1; i + 1 < quoted.length(); i++) {
      if (quoted.charAt(i) == '\\') {
        if (ESCAPED.indexOf(quoted.charAt(i + 1)) < 0) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The text meant by a text as written, with its marks; one that was told to be wrong is read as well as can be. */
  static String value(String quoted) {
    int end = quoted.length() > 1 && isEnd(quoted) ? quoted.length() - 1 : quoted.length();
    if (quoted.indexOf('\\') < 0) {
      return quoted.substring(1, end);
    }
    StringBuilder value = new StringBuilder(end);
    for (int i = 1; i < end; i++) {
      char c = quoted.charAt(i);
      boolean escapes = c == '\\' && i + 1 < end && ESCAPED.indexOf(quoted.charAt(i + 1)) >= 0;
      if (escapes) {
        i++;
        value.append(quoted.charAt(i) == 'n' ? '\n' : quoted.charAt(i));
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  private static boolean isEnd(String quoted) {
    return quoted.charAt(0) != '"' || isClosed(quoted);
  }
}
