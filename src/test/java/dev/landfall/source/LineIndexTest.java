package dev.landfall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void anEmptyTextHasOneLine() {
    LineIndex lines = LineIndex.of("");
    assertEquals(1, lines.count());
    assertEquals(new Position(1, 1), lines.position(0));
    assertEquals("", lines.text(1));
  }

  @Test
  void theLastLineNeedsNoNewline() {
    LineIndex lines = LineIndex.of("ab\nc");
    assertEquals(2, lines.count());
    assertEquals("c", lines.text(2));
    assertEquals(new Position(2, 2), lines.position(4));
  }

  @Test
  void aNewlineBelongsToItsLineAndOpensTheNext() {
    LineIndex lines = LineIndex.of("ab\n");
    assertEquals(new Position(1, 3), lines.position(2));
    assertEquals(new Position(2, 1), lines.position(3));
    assertEquals("", lines.text(2));
  }

  @Test
  void windowsNewlinesAreNoPartOfTheText() {
    LineIndex lines = LineIndex.of("ab\r\n\r\nc\rd");
    assertEquals(3, lines.count());
    assertEquals("ab", lines.text(1));
    assertEquals("", lines.text(2));
    assertEquals("c\rd", lines.text(3), "a lone carriage return ends no line");
    assertEquals(new Position(1, 4), lines.position(3));
  }

  @Test
  void columnsCountUtf16Units() {
    assertEquals(new Position(1, 4), LineIndex.of("a😀b").position(3));
  }

  @Test
  void positionsAndOffsetsAreInverse() {
    String text = "one\ntwo\r\n\nfour";
    LineIndex lines = LineIndex.of(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      boolean insideNewline = offset > 0 && text.charAt(offset - 1) == '\r';
      assertEquals(insideNewline ? offset - 1 : offset, lines.offset(lines.position(offset)));
    }
    assertEquals(3, lines.offset(new Position(1, 99)), "beyond the line is its end");
  }

  @Test
  void manyLinesAreFound() {
    LineIndex lines = LineIndex.of("x\n".repeat(1000));
    assertEquals(1001, lines.count());
    assertEquals(new Position(777, 2), lines.position(776 * 2 + 1));
  }

  @Test
  void outsideIsRefused() {
    LineIndex lines = LineIndex.of("ab");
    assertThrows(IndexOutOfBoundsException.class, () -> lines.line(3));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.line(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.text(2));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.text(0));
    assertThrows(IllegalArgumentException.class, () -> new Position(0, 1));
  }
}
