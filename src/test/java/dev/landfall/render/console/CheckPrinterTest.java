package dev.landfall.render.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.source.DisplayWidth;
import dev.landfall.testing.Assessments;
import dev.landfall.testing.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CheckPrinterTest {

  private static final Golden GOLDEN = Golden.in("golden/assessment");

  @AfterAll
  static void everyFileIsAskedFor() {
    GOLDEN.assertNoOthers();
  }

  @Test
  void asUsual() {
    GOLDEN.matches("usual.txt", print(Palette.PLAIN, 80, Detail.USUAL));
  }

  @Test
  void all() {
    GOLDEN.matches("all.txt", print(Palette.PLAIN, 80, Detail.ALL));
  }

  @Test
  void inColour() {
    GOLDEN.matches("colour.txt", print(Palette.ANSI, 80, Detail.USUAL).replace('\u001B', '␛'));
  }

  @Test
  void shortly() {
    GOLDEN.matches("summary.txt", print(Palette.PLAIN, 80, Detail.SUMMARY));
  }

  @Test
  void nothing() {
    GOLDEN.matches("nothing.txt", new CheckPrinter(Palette.PLAIN, 80, Detail.USUAL).print(Assessments.empty()));
  }

  @Test
  void expectations() {
    GOLDEN.matches("expectations.txt",
        new ExpectationPrinter(Palette.PLAIN, 80, Detail.USUAL).print(Assessments.full("Nightly"), "")
            + new ExpectationPrinter(Palette.PLAIN, 80, Detail.USUAL).print(Assessments.empty(), ""));
  }

  @Test
  void noLineIsWiderThanItMayBe() {
    for (int width : new int[] {80, 100, 120}) {
      assertThat(print(Palette.PLAIN, width, Detail.ALL).lines()).allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  @Test
  void aHostileNameComesOutHarmless() {
    String hostile = "x\u001B[2J\u202Ey\u0085\u2028z";
    String drawn = new CheckPrinter(Palette.PLAIN, 80, Detail.ALL).print(Assessments.full(hostile))
        + new ExpectationPrinter(Palette.PLAIN, 80, Detail.ALL).print(Assessments.full(hostile), "");
    assertThat(drawn.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E || c == 0x2028);
    assertThat(drawn).contains("␛[2J");
  }

  private static String print(Palette palette, int width, Detail detail) {
    return new CheckPrinter(palette, width, detail).print(Assessments.full("Nightly"));
  }
}
