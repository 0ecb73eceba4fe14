package dev.landfall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "AcmeDE, 6",
    "é, 1",
    "艾克美, 6",
    "（上海）, 8",
    "Ａ, 2",
    "한국, 4",
    "ひらがな, 8",
    "ｶﾅ, 2",
    "Ж, 1",
    "…, 1",
    "😀, 2",
    "👍🏽, 2",
    "👩‍👩‍👧‍👦, 2",
    "❤️, 2",
    "🇩🇪, 2",
    "🇩🇪🇨🇳, 4",
    "1️⃣, 2",
    "𠀀, 2",
    "می‌خواهم, 7",
    "क्ष, 2",
  })
  void columnsOf(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @Test
  void accentsTakeNoColumn() {
    assertEquals(1, DisplayWidth.of("e\u0301"));
    assertEquals(2, DisplayWidth.of("か\u3099"));
    assertEquals(2, DisplayWidth.of("\u1112\u1161\u11AB"), "a syllable in jamo");
    assertEquals("\u25CC\u0301", DisplayWidth.visible("\u0301"), "alone it would fall upon the gutter");
  }

  @Test
  void aTabIsFourBlanks() {
    assertEquals(6, DisplayWidth.of("a\tb"));
    assertEquals("a    b", DisplayWidth.visible("a\tb"));
  }

  @Test
  void whatATerminalObeysIsShown() {
    assertEquals("␛[31m", DisplayWidth.visible("\u001B[31m"));
    assertEquals(5, DisplayWidth.of("\u001B[31m"));
    assertEquals("a␊b␍␀␡", DisplayWidth.visible("a\nb\r\0\u007F"));
    assertEquals("\\u009B31m", DisplayWidth.visible("\u009B31m"));
    assertEquals("\\u202EDE\\u202C", DisplayWidth.visible("\u202EDE\u202C"));
    assertEquals("\\u2066\\u2069\\u200E", DisplayWidth.visible("\u2066\u2069\u200E"));
  }

  @Test
  void whatCannotBeSeenIsShown() {
    assertEquals("Acme\\u200BDE", DisplayWidth.visible("Acme\u200BDE"));
    assertEquals("Acme\\u200DDE", DisplayWidth.visible("Acme\u200DDE"), "a joiner between Latin letters");
    assertEquals("\\uFEFFx\\u00AD\\u3164\\u2028", DisplayWidth.visible("\uFEFFx\u00AD\u3164\u2028"));
    assertEquals("\\u{E0041}", DisplayWidth.visible(Character.toString(0xE0041)));
    assertEquals("\\uD83D!", DisplayWidth.visible("\uD83D!"), "half of a pair");
  }

  @Test
  void aTextIsCutAtItsColumns() {
    assertEquals("abc", DisplayWidth.visible("abc", 3));
    assertEquals("ab…", DisplayWidth.visible("abcd", 3));
    assertEquals("艾…", DisplayWidth.visible("艾克美", 4));
    assertEquals("…", DisplayWidth.visible("艾克", 1));
  }

  @Test
  void aHeapOfAccentsIsBrokenUp() {
    String shown = DisplayWidth.visible("e" + "\u0301".repeat(1_000_000), 10);
    assertTrue(shown.length() < 400, "at most 32 units for each column");
  }

  /** Width and visible form agree, and what is visible is stable, for any text at all. */
  @Test
  void anyTextIsMeasuredAsItIsShown() {
    Random random = new Random(7);
    int[] from = {
      0, 0x20, 0x300, 0x600, 0x900, 0x1100, 0x2000, 0x3000, 0xD7A0, 0xFE00, 0x1F1E0, 0x1F300, 0x1F3F0, 0xE0000
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.appendCodePoint(from[random.nextInt(from.length)] + random.nextInt(0x100));
      }
      String shown = DisplayWidth.visible(text);
      String message = escaped(text);
      assertEquals(DisplayWidth.of(text), DisplayWidth.of(shown), message);
      assertEquals(shown, DisplayWidth.visible(shown), message);
      assertFalse(shown.codePoints().anyMatch(Character::isISOControl), message);
    }
  }

  private static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(codePoint -> escaped.append("U+%04X ".formatted(codePoint)));
    return escaped.toString();
  }
}
