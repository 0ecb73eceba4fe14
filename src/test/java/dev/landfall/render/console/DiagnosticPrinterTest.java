package dev.landfall.render.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Diagnostics;
import dev.landfall.source.DisplayWidth;
import dev.landfall.source.SourceFile;
import dev.landfall.testing.Golden;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DiagnosticPrinterTest {

  private static final int WIDTH = 100;

  private final DiagnosticPrinter printer = new DiagnosticPrinter(Palette.PLAIN, WIDTH);

  @TestFactory
  Stream<DynamicTest> golden() {
    return Golden.in("golden/diagnostic").check(DiagnosticScript::draw);
  }

  @Test
  void aLineOfTenMegabytesCostsOnlyWhatIsShown() {
    SourceFile file = new SourceFile("main.land", "data ".repeat(2_000_000) + "Oops" + " more".repeat(10));
    Diagnostic diagnostic = Diagnostic.error("e", "x").at(file.span(10_000_000, 10_000_004), "here");
    diagnostic = diagnostic.and(file.span(5_000_000, 5_000_004), "middle").and(file.span(0, 9_000_000), "long");
    Diagnostic last = diagnostic;
    assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () -> {
          for (int i = 0; i < 100; i++) {
            assertTrue(printer.print(last).length() < 3_000);
          }
        });
  }

  @Test
  void aHeapOfAccentsOfTenMegabytesToo() {
    SourceFile file = new SourceFile("main.land", "e" + "\u0301".repeat(10_000_000));
    Diagnostic diagnostic = Diagnostic.error("e", "x").at(file.span(9_000_000, 9_000_001), "here");
    assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertTrue(printer.print(diagnostic).length() < 20_000));
  }

  @Test
  void hugeNamesAreCut() {
    String huge = "A".repeat(1_000_000);
    SourceFile file = new SourceFile(huge, huge);
    String drawn = printer.print(Diagnostic.error(huge, huge).at(file.span(0, 1), huge).note(huge).help(huge));
    assertTrue(drawn.length() < 20_000, () -> "took " + drawn.length());
  }

  @Test
  void manyPlacesAreCounted() {
    SourceFile file = new SourceFile("main.land", "x\n".repeat(100));
    Diagnostic diagnostic = Diagnostic.error("e", "x");
    for (int i = 0; i < 100; i++) {
      diagnostic = diagnostic.and(file.span(2 * i, 2 * i + 1), "here");
    }
    assertTrue(printer.print(diagnostic).contains("= note: 88 more places are not shown"));
  }

  /** Any place of any text: it never fails, never draws what a terminal obeys, and never draws a line too wide. */
  @Test
  void anyPlaceOfAnyTextCanBeDrawn() {
    Random random = new Random(11);
    int[] letters = {'a', ' ', '\t', '\n', '\r', 0x1B, 0x202E, 0x301, 0x4E2D, 0x1F600, 0x200D, 0x1F1E9, 0xD83D, 0xFE0F};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(random.nextInt(3) == 0 ? 'x' : letters[random.nextInt(letters.length)]);
      }
      SourceFile file = new SourceFile("main.land", text.toString());
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      int other = random.nextInt(text.length() + 1);
      Diagnostic diagnostic = Diagnostic.error("e", "x").at(file.span(start, end)).and(file.span(other, other), "");
      String drawn = new DiagnosticPrinter(Palette.PLAIN, 40).print(diagnostic);
      assertFalse(drawn.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E));
      assertTrue(drawn.lines().allMatch(line -> DisplayWidth.of(line) <= 40), drawn);
      assertTrue(drawn.contains("^"), drawn);
    }
  }

  @Test
  void allAreAppendedWithAnEmptyLineAfterEach() throws IOException {
    StringBuilder out = new StringBuilder();
    printer.print(Diagnostics.of(Diagnostic.error("a", "one"), Diagnostic.note("b", "two")), out);
    assertEquals("error[a]: one\n\nnote[b]: two\n\n", out.toString());
  }

  @Test
  void theSummaryCounts() {
    Diagnostics none = Diagnostics.none();
    Diagnostics error = Diagnostics.of(Diagnostic.error("a", "one"));
    Diagnostics both = error.plus(Diagnostics.of(Diagnostic.error("a", "two"), Diagnostic.warning("b", "three")));
    assertEquals("no problems", Summary.of(none, Palette.PLAIN));
    assertEquals("1 error", Summary.of(error, Palette.PLAIN));
    assertEquals("2 errors, 1 warning", Summary.of(both, Palette.PLAIN));
    assertEquals("\u001B[31;1m1 error\u001B[0m", Summary.of(error, Palette.ANSI));
  }
}
