package dev.landfall.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void namesAreQuotedSafeAndShort() {
    assertEquals("`艾克美`", Words.quoted("艾克美"));
    assertEquals("`\\u202EDE`", Words.quoted("\u202EDE"));
    assertEquals(82, Words.quoted("x".repeat(1_000_000)).length());
  }

  @Test
  void listsReadLikeSentences() {
    assertEquals("`A`", Words.either(List.of("A")));
    assertEquals("`A` or `B`", Words.either(List.of("A", "B")));
    assertEquals("`A`, `B` and `C`", Words.all(List.of("A", "B", "C")));
    assertThrows(IllegalArgumentException.class, () -> Words.all(List.of()));
  }

  @Test
  void numbersAgreeWithWhatTheyCount() {
    assertEquals("0 parties", Words.counted(0, "party", "parties"));
    assertEquals("1 party", Words.counted(1, "party", "parties"));
  }
}
