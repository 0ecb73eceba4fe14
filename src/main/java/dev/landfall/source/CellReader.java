package dev.landfall.source;

import static java.lang.Character.charCount;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Reads one {@link Cell}. */
final class CellReader {

  /** Marks beyond these stand alone, so that a heap of accents neither overflows its line nor costs time. */
  private static final int MAX_UNITS = 32;

  private static final int DOTTED_CIRCLE = 0x25CC;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int EMOJI_STYLE = 0xFE0F;

  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.MONGOLIAN, UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA,
          UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

  private CellReader() {}

  static Cell read(CharSequence text, int start, int limit) {
    int first = codePointAt(text, start, limit);
    int next = start + charCount(first);
    if (first == '\t') {
      return new Cell(start, next, " ".repeat(Cell.TAB), Cell.TAB);
    }
    if (Unseen.is(first)) {
      String shown = Unseen.shown(first);
      return new Cell(start, next, shown, shown.length());
    }
    if (first < 0x300 && (next == limit || text.charAt(next) < 0x300)) {
      return new Cell(start, next, Character.toString(first), 1);
    }
    return readCluster(text, start, Math.min(limit, start + MAX_UNITS), first);
  }

  /** What the limit parts is half of a pair, as one that stands alone. */
  private static int codePointAt(CharSequence text, int at, int limit) {
    return at + 1 < limit ? Character.codePointAt(text, at) : text.charAt(at);
  }

  private static Cell readCluster(CharSequence text, int start, int limit, int first) {
    boolean orphan = extendsCell(first, DOTTED_CIRCLE);
    int width = orphan ? 1 : CharWidth.of(first);
    int previous = first;
    int base = first;
    int at = start + charCount(first);
    while (at < limit) {
      int next = codePointAt(text, at, limit);
      if (!continues(text, at, limit, previous, next, base)) {
        break;
      }
      if (next == EMOJI_STYLE && Character.isEmoji(base) || CharWidth.isFlagLetter(next)) {
        width = 2;
      }
      at += charCount(next);
      // A flag has two letters; a third one begins the next flag.
      base = CharWidth.isFlagLetter(next) ? 0 : base;
      previous = next;
    }
    String drawn = text.subSequence(start, at).toString();
    return new Cell(start, at, orphan ? Character.toString(DOTTED_CIRCLE) + drawn : drawn, width);
  }

  private static boolean continues(CharSequence text, int at, int limit, int previous, int next, int base) {
    if (next == JOINER && Character.isExtendedPictographic(base)) {
      int after = at + 1;
      return after < limit && Character.isExtendedPictographic(codePointAt(text, after, limit));
    }
    return previous == JOINER && Character.isExtendedPictographic(next)
        || CharWidth.isFlagLetter(base) && CharWidth.isFlagLetter(next)
        || extendsCell(next, base);
  }

  /** Elsewhere a joiner changes nothing that is seen, and two names that differ by it would look the same. */
  private static boolean isShapedByJoiners(int base) {
    return base > 0x0600 && Character.isLetter(base) && SHAPED.contains(UnicodeScript.of(base));
  }

  private static boolean extendsCell(int codePoint, int base) {
    return !Unseen.is(codePoint) && CharWidth.isMark(codePoint)
        || Character.isEmojiModifier(codePoint) && Character.isEmojiModifierBase(base)
        || (codePoint == JOINER || codePoint == NON_JOINER) && isShapedByJoiners(base);
  }
}
