package dev.landfall.render.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.landfall.render.console.Grid.Column;
import dev.landfall.source.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

  private static final Column NAME = new Column("name", Style.BOLD, true);
  private static final Column TEXT = new Column("text", Style.PLAIN, false);
  private static final Column MORE = new Column("more", Style.PLAIN, false);

  @Test
  void columnsAreAsWideAsTheirContent() {
    assertThat(drawn(80, new String[][] {{"a", "one", "x"}, {"longer", "two", "y"}})).isEqualTo("""
        name    text  more
        a       one   x
        longer  two   y
        """);
  }

  @Test
  void ideographsTakeTwoColumns() {
    assertThat(drawn(80, new String[][] {{"a", "个人信息", "x"}, {"b", "Health", "y"}})).isEqualTo("""
        name  text      more
        a     个人信息  x
        b     Health    y
        """);
  }

  @Test
  void theWidestColumnThatMayGivesWay() {
    assertThat(drawn(40, new String[][] {{"a-name-to-be-copied", "several words in a row", "short"}})).isEqualTo("""
        name                 text          more
        a-name-to-be-copied  several       short
                             words in a
                             row
        """);
  }

  @Test
  void columnsWithoutContentAreLeftOut() {
    assertThat(drawn(40, new String[][] {{"a", "", "x"}})).isEqualTo("""
        name  more
        a     x
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 80, 120})
  void noLineIsWiderThanItMayBe(int width) {
    String[][] rows = {{"provider:a-long-name-of-a-region", "天津自由贸易试验区与其他地区的名单", "The Company of a Very Long Name, Limited"},
        {"b", "Antwerp", "Somebody"}};
    assertThat(drawn(width, rows).lines()).allSatisfy(line -> {
      assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
      assertThat(line).doesNotEndWith(" ");
    });
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Grid(NAME, TEXT).row("a"));
  }

  private static String drawn(int width, String[][] rows) {
    Grid grid = new Grid(NAME, TEXT, MORE);
    for (String[] row : rows) {
      grid.row(row);
    }
    Sheet sheet = new Sheet(Palette.PLAIN, width);
    grid.print(sheet);
    return sheet.text();
  }
}
