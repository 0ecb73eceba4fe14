package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The text as the lexer sees it, counted in UTF-16: what the lexer calls an index is an offset of a span, so that there
 * is nothing to translate.
 *
 * <p>The lexer remembers its decisions for ASCII alone and would work each other character out anew. So every character
 * beyond ASCII is shown as one that means the same to the grammar: a letter as {@code Z}, a blank as a blank, anything
 * else as {@code \1}. No keyword has a capital letter, so none can come about by that. The text of a token is
 * untouched.
 */
final class Characters implements CharStream {

  private static final int LAST_ASCII = 0x7F;
  private static final int SOME_LETTER = 'Z';
  private static final int SOME_STRAY = 1;

  private final SourceFile file;
  private final String text;
  private int at;

  Characters(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  @Override
  public void consume() {
    if (at >= text.length()) {
      throw new IllegalStateException("cannot consume the end");
    }
    at += Character.charCount(text.codePointAt(at));
  }

  @Override
  public int LA(int i) {
    if (i == 1) {
      return at < text.length() ? shown(at) : EOF;
    }
    if (i == 0) {
      return 0;
    }
    int offset = at;
    for (int step = 1; step < i && offset < text.length(); step++) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    for (int step = 0; step > i && offset > 0; step--) {
      offset -= Character.charCount(text.codePointBefore(offset));
    }
    return i > 0 && offset < text.length() || i < 0 && at > 0 ? shown(offset) : EOF;
  }

  private int shown(int offset) {
    char unit = text.charAt(offset);
    return unit <= LAST_ASCII ? unit : shownAs(text.codePointAt(offset));
  }

  private static int shownAs(int codePoint) {
    if (isLetter(codePoint)) {
      return SOME_LETTER;
    }
    return codePoint == '\u00A0' || codePoint == '\u3000' || codePoint == '\uFEFF' ? ' ' : SOME_STRAY;
  }

  /** The grammar's {@code Letter}: a letter of any script, a numeral that is a letter, a mark that belongs to one. */
  private static boolean isLetter(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /** Nothing is buffered, so there is nothing to hold on to. */
  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return file.name();
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, text.length());
    return interval.a >= end ? "" : text.substring(interval.a, end);
  }
}
