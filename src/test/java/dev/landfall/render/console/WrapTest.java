package dev.landfall.render.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.source.DisplayWidth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void wordsStayWhole() {
    assertEquals(List.of("data that", "leaves the", "mainland"), Wrap.lines("data that leaves the mainland", 10));
    assertEquals(List.of("exactly ten", "x"), Wrap.lines("exactly ten x", 11));
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertEquals(List.of("see", "abcdefgh", "ij klm"), Wrap.lines("see abcdefghij klm", 8));
  }

  @Test
  void ideographsBreakAnywhereButNotBeforeAClosingMark() {
    assertEquals(List.of("个人信息", "出境安全", "评估"), Wrap.lines("个人信息出境安全评估", 9));
    assertEquals(List.of("个人信", "息，出", "境"), Wrap.lines("个人信息，出境", 7));
    assertEquals(List.of("参见", "「办法"), Wrap.lines("参见「办法", 6));
    assertEquals(List.of("公司", "(上", "海)", "在"), Wrap.lines("公司(上海)在", 4));
  }

  @Test
  void mixedTextBreaksBetweenTheScripts() {
    assertEquals(List.of("依据 PIPL", "第四十条"), Wrap.lines("依据 PIPL第四十条", 9));
  }

  @Test
  void newlinesIndentationAndEmptyTextAreKept() {
    assertEquals(List.of("a", "  b c", "", "d"), Wrap.lines("a \n  b c\n\nd", 20));
    assertEquals(List.of("  one", "two"), Wrap.lines("  one two", 6));
    assertEquals(List.of(""), Wrap.lines("", 20));
    assertEquals("one\n  two", Wrap.hanging("one two", 4, "  "));
  }

  @Test
  void whatIsDrawnIsSafe() {
    assertEquals(List.of("␛[31m", "\\u202E"), Wrap.lines("\u001B[31m \u202E", 7));
  }

  @Test
  void noLineIsTooWideAndNothingIsLost() {
    Random random = new Random(5);
    String letters = "ab  ，。「」個人信息x-(😀)`";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder("x");
      random.ints(30, 0, letters.codePointCount(0, letters.length()))
          .forEach(at -> text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at))));
      int width = 2 + random.nextInt(20);
      List<String> lines = Wrap.lines(text.toString(), width);
      assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= width), () -> text + " in " + width);
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
    assertThrows(IllegalArgumentException.class, () -> Wrap.lines("x", 1));
  }
}
