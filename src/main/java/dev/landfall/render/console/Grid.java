package dev.landfall.render.console;

import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in columns that fit a line: where they would not, the widest columns give way and their cells are wrapped. Columns
 * without any content are left out.
 */
final class Grid {

  private static final String GAP = "  ";

  /** Columns of a cell below which nothing can be read any more. */
  private static final int NARROWEST = 8;

  /** @param keeps whether it gives way only after all that do not: names should stay whole, to be copied */
  record Column(String head, Style style, boolean keeps) {}

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Grid(Column... columns) {
    this.columns = List.of(columns);
  }

  void row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells in " + columns.size() + " columns");
    }
    rows.add(List.of(cells));
  }

  void print(Sheet sheet) {
    int[] shown = IntStream.range(0, columns.size()).filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty())).toArray();
    int[] widths = widths(shown, sheet.width());
    line(sheet, shown, widths, columns.stream().map(Column::head).toList(), true);
    rows.forEach(row -> line(sheet, shown, widths, row, false));
  }

  private int[] widths(int[] shown, int width) {
    int[] widths = Arrays.stream(shown).map(i -> Math.max(DisplayWidth.of(columns.get(i).head()),
        rows.stream().mapToInt(row -> DisplayWidth.of(row.get(i))).max().orElse(0))).toArray();
    int over = Arrays.stream(widths).sum() + GAP.length() * (shown.length - 1) - width;
    for (boolean all : new boolean[] {false, true}) {
      while (over > 0 && widest(shown, widths, all) >= 0) {
        widths[widest(shown, widths, all)]--;
        over--;
      }
    }
    return widths;
  }

  /** The widest of those that can give way, or -1. */
  private int widest(int[] shown, int[] widths, boolean all) {
    int widest = -1;
    for (int i = 0; i < shown.length; i++) {
      boolean yields = widths[i] > NARROWEST && (all || !columns.get(shown[i]).keeps());
      if (yields && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private void line(Sheet sheet, int[] shown, int[] widths, List<String> cells, boolean isHead) {
    List<List<String>> wrapped = IntStream.range(0, shown.length)
        .mapToObj(i -> Wrap.lines(cells.get(shown[i]), Math.max(widths[i], 2))).toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      int due = 0;
      int drawn = 0;
      for (int i = 0; i < shown.length; i++) {
        String text = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        if (!text.isEmpty()) {
          line.append(" ".repeat(due - drawn)).append(sheet.paint(isHead ? Style.DIM : columns.get(shown[i]).style(), text));
          drawn = due + DisplayWidth.of(text);
        }
        due += widths[i] + GAP.length();
      }
      sheet.line(line.toString());
    }
  }
}
