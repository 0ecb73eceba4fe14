package dev.landfall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  private final SourceFile file = new SourceFile("main.land", "party AcmeDE in DE\n");

  @Test
  void aSpanLiesInsideItsFile() {
    assertThrows(IllegalArgumentException.class, () -> file.span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> file.span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> file.span(0, 20));
    assertEquals("AcmeDE", file.span(6, 12).text());
    assertEquals(new Position(1, 7), file.span(6, 12).startPosition());
    assertEquals(new Position(1, 13), file.span(6, 12).endPosition());
  }

  @Test
  void joiningTakesWhatLiesBetween() {
    assertEquals(file.span(0, 12), file.span(6, 12).to(file.span(0, 5)));
    assertEquals(file.span(0, 12), file.span(0, 12).to(file.span(3, 4)));
    Span elsewhere = new SourceFile("other.land", "party").span(0, 5);
    assertThrows(IllegalArgumentException.class, () -> elsewhere.to(file.span(0, 5)));
  }

  @Test
  void aCursorTouchesBothEnds() {
    assertTrue(file.span(6, 12).touches(6));
    assertTrue(file.span(6, 12).touches(12));
    assertFalse(file.span(6, 12).touches(13));
  }

  @Test
  void spansSortByStartThenEnd() {
    List<Span> spans = new ArrayList<>(List.of(file.span(2, 9), file.span(2, 4), file.span(0, 19)));
    spans.sort(Span.BY_POSITION);
    assertEquals(List.of(file.span(0, 19), file.span(2, 4), file.span(2, 9)), spans);
  }

  @Test
  void filesAreValuesWithShortNames() {
    assertEquals(file, new SourceFile("main.land", "party AcmeDE in DE\n"));
    assertEquals("main.land", file.toString());
    assertEquals("main.land[6..12]", file.span(6, 12).toString());
    assertThrows(IllegalArgumentException.class, () -> new SourceFile(" ", ""));
  }
}
