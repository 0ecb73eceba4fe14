package dev.landfall.render.console;

import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows below a line of source: underlines, then the text of each mark. The text of the rightmost stands beside its
 * underline, the others hang below theirs, from right to left:
 *
 * <pre>
 * data Contact is contact of Members
 *      -------    -------    ^^^^^^^ not declared
 *      |          |
 *      |          a class
 *      the category
 * </pre>
 */
final class Underlines {

  private static final Style SECONDARY = Style.BLUE.and(Style.BOLD);
  private static final int LONGEST_TEXT = 400;

  private final Palette palette;
  private final Style primary;
  private final List<Placed> placed;
  private final int width;

  /** A mark with the columns of its underline. */
  private record Placed(Mark mark, int from, int to) {

    boolean hasText() {
      return !mark.text().isEmpty();
    }
  }

  /** One character of a row. */
  private record Ink(char symbol, Style style) {

    static final Ink NONE = new Ink(' ', Style.PLAIN);
  }

  /**
   * @param marks from left to right, each within the window
   * @param primary the style of what belongs to the primary label
   */
  Underlines(Window window, List<Mark> marks, Palette palette, Style primary) {
    this.palette = palette;
    this.primary = primary;
    this.placed = marks.stream().map(mark -> place(window, mark)).toList();
    this.width = placed.stream().mapToInt(Placed::to).max().orElse(0);
  }

  List<String> rows() {
    List<Placed> waiting = new ArrayList<>(placed.stream().filter(Placed::hasText).toList());
    List<String> rows = new ArrayList<>();
    if (!waiting.isEmpty() && hasRoomBeside(waiting.getLast())) {
      Placed beside = waiting.removeLast();
      rows.add(draw(underlines()) + " " + paintText(beside));
    } else {
      rows.add(draw(underlines()));
    }
    if (!waiting.isEmpty()) {
      rows.add(draw(stems(waiting, waiting.getLast().from + 1)));
    }
    while (!waiting.isEmpty()) {
      Placed next = waiting.removeLast();
      rows.add(draw(stems(waiting, next.from)) + paintText(next));
    }
    return rows;
  }

  private static Placed place(Window window, Mark mark) {
    int from = window.column(mark.start());
    return new Placed(mark, from, Math.max(from + 1, window.columnAfter(mark.end())));
  }

  private boolean hasRoomBeside(Placed last) {
    return placed.stream().allMatch(other -> other.to <= last.to);
  }

  private Ink[] underlines() {
    Ink[] row = blank(width);
    placed.stream().filter(p -> !p.mark.primary()).forEach(p -> Arrays.fill(row, p.from, p.to, new Ink('-', style(p))));
    placed.stream().filter(p -> p.mark.primary()).forEach(p -> Arrays.fill(row, p.from, p.to, new Ink('^', style(p))));
    return row;
  }

  /** Stems of those that wait for their text, left of a column. */
  private Ink[] stems(List<Placed> waiting, int columns) {
    Ink[] row = blank(columns);
    waiting.stream().filter(p -> p.from < columns).forEach(p -> row[p.from] = new Ink('|', style(p)));
    return row;
  }

  private static Ink[] blank(int columns) {
    Ink[] row = new Ink[columns];
    Arrays.fill(row, Ink.NONE);
    return row;
  }

  private String draw(Ink[] row) {
    StringBuilder drawn = new StringBuilder();
    for (int at = 0; at < row.length; ) {
      int end = at;
      StringBuilder run = new StringBuilder();
      while (end < row.length && row[end].style.equals(row[at].style)) {
        run.append(row[end++].symbol);
      }
      drawn.append(palette.paint(row[at].style, run.toString()));
      at = end;
    }
    return drawn.toString();
  }

  private String paintText(Placed placed) {
    return palette.paint(style(placed), DisplayWidth.visible(placed.mark.text(), LONGEST_TEXT));
  }

  private Style style(Placed placed) {
    return placed.mark.primary() ? primary : SECONDARY;
  }
}
