package dev.landfall.source;

import java.util.Arrays;

/** Columns of one code point: the East Asian Width of Unicode 16 (UAX 11), ambiguous characters taken as narrow. */
final class CharWidth {

  /** First and last of each range of wide characters; pictures that are emoji by default are known to Java itself. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4C6,
    0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FB, 0x1D300, 0x1D376, 0x1F200, 0x1F265, 0x1F6D8, 0x1F6DF, 0x1F7DA, 0x1F7DA,
    0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
  };

  private CharWidth() {}

  /** 1 or 2; a mark that stands alone takes 1, as it is drawn on a dotted circle. */
  static int of(int codePoint) {
    if (codePoint < WIDE[0]) {
      return 1;
    }
    boolean picture = Character.isEmojiPresentation(codePoint) && !isFlagLetter(codePoint);
    return picture || isInWideRange(codePoint) ? 2 : 1;
  }

  /** Whether the character takes no column of its own but is drawn over the one before. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isJoiningJamo(codePoint);
  }

  /** Two regional indicators are one flag. */
  static boolean isFlagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isJoiningJamo(int codePoint) {
    return codePoint >= 0x1161 && codePoint <= 0x11FF || codePoint >= 0xD7B0 && codePoint <= 0xD7FB;
  }

  private static boolean isInWideRange(int codePoint) {
    int found = Arrays.binarySearch(WIDE, codePoint);
    // Between the two ends of a range the insertion point is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
