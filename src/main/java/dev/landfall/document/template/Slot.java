package dev.landfall.document.template;

import dev.landfall.document.Line;
import dev.landfall.document.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in Markdown where a value stands: its number between two characters that mean nothing, in digits that mean
 * nothing either.
 */
final class Slot {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final char ZERO = '\uE010';

  private Slot() {}

  static String token(int number) {
    StringBuilder token = new StringBuilder().append(OPEN);
    Integer.toString(number).chars().forEach(digit -> token.append((char) (ZERO + digit - '0')));
    return token.append(CLOSE).toString();
  }

  /** A text of a template can hold no slot of its own. */
  static String without(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (isOurs(clean.charAt(i))) {
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static boolean isOurs(char c) {
    return c >= OPEN && c < OPEN + 4 || c >= ZERO && c < ZERO + 10;
  }

  /** The text with what stands in its slots. */
  static Line fill(String text, List<Said> values) {
    List<Said> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      plain(parts, text.substring(from, open));
      int close = text.indexOf(CLOSE, open);
      parts.add(values.get(number(text.substring(open + 1, close))));
      from = close + 1;
    }
    plain(parts, text.substring(from));
    return new Line(parts);
  }

  private static int number(String digits) {
    return digits.chars().reduce(0, (number, digit) -> 10 * number + digit - ZERO);
  }

  private static void plain(List<Said> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Said.Plain(text));
    }
  }
}
