package dev.landfall.source;

import java.util.Set;

/** Characters that a terminal obeys or swallows where a reader should see them. */
final class Unseen {

  /** Blank or ignorable by definition although Unicode files them under letters and marks. */
  private static final Set<Integer> FILLERS = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  /** Signs that Unicode files under format characters although they are seen. */
  private static final Set<Integer> VISIBLE_FORMATS =
      Set.of(0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD);

  private Unseen() {}

  static boolean is(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> !VISIBLE_FORMATS.contains(codePoint);
      default -> FILLERS.contains(codePoint) || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    };
  }

  /** A picture of one column for the ASCII controls, an escape in ASCII for the others. */
  static String shown(int codePoint) {
    if (codePoint < ' ') {
      return Character.toString(0x2400 + codePoint);
    }
    if (codePoint == 0x7F) {
      return "\u2421";
    }
    return codePoint <= 0xFFFF ? "\\u%04X".formatted(codePoint) : "\\u{%X}".formatted(codePoint);
  }
}
