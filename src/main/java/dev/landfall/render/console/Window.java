package dev.landfall.render.console;

import dev.landfall.source.Cell;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a line that is drawn: all of it where it fits, otherwise the surroundings of one place. However long the
 * line is, only as much of it is read as is drawn.
 *
 * @param start offset of the first cell
 * @param end offset after the last cell
 */
record Window(List<Cell> cells, int start, int end, boolean cutBefore, boolean cutAfter) {

  private static final String CUT = "…";

  /** Of a line that is cut, this part of the columns goes to what stands before the place. */
  private static final int PART_BEFORE = 3;

  /**
   * @param start offset of the first character of the line
   * @param end offset of its end
   * @param focus offset, on the line or at its end, that must be inside
   * @param columns at least 8
   */
  static Window of(String text, int start, int end, int focus, int columns) {
    List<Cell> whole = Cell.fill(text, start, end, columns);
    if (end(whole, start) == end) {
      return new Window(whole, start, end, false, false);
    }
    int room = columns - 2 * CUT.length();
    List<Cell> before = before(text, start, focus, room / PART_BEFORE);
    List<Cell> after = Cell.fill(text, focus, end, room - width(before));
    if (end(after, focus) == end) {
      before = before(text, start, focus, room - width(after));
    }
    int from = before.isEmpty() ? focus : before.getFirst().start();
    int to = end(after, focus);
    return new Window(concat(before, after), from, to, from > start, to < end);
  }

  /** What is printed. */
  String drawn() {
    StringBuilder drawn = new StringBuilder(cutBefore ? CUT : "");
    cells.forEach(cell -> drawn.append(cell.drawn()));
    return drawn.append(cutAfter ? CUT : "").toString();
  }

  /** Whether a place can be pointed at. */
  boolean shows(int offset) {
    return start <= offset && (cutAfter ? offset < end : offset <= end);
  }

  /** Columns before the cell that holds an offset, which is shown. */
  int column(int offset) {
    return lead() + cells.stream().takeWhile(cell -> cell.end() <= offset).mapToInt(Cell::width).sum();
  }

  /** Columns before the end of the cell that ends at, or holds the unit before, an offset; all where it is cut off. */
  int columnAfter(int offset) {
    int columns = lead() + cells.stream().takeWhile(cell -> cell.start() < offset).mapToInt(Cell::width).sum();
    return cutAfter && offset > end ? columns + CUT.length() : columns;
  }

  private int lead() {
    return cutBefore ? CUT.length() : 0;
  }

  /** The last cells before an offset. Starting in the middle may part a letter, so the first one goes. */
  private static List<Cell> before(String text, int start, int offset, int columns) {
    int from = Math.max(start, offset - columns);
    List<Cell> cells = from < offset ? Cell.fill(text, from, offset, Integer.MAX_VALUE) : List.of();
    int drop = from > start && !cells.isEmpty() ? 1 : 0;
    while (width(cells.subList(drop, cells.size())) > columns) {
      drop++;
    }
    return cells.subList(drop, cells.size());
  }

  private static List<Cell> concat(List<Cell> before, List<Cell> after) {
    return Stream.concat(before.stream(), after.stream()).toList();
  }

  private static int end(List<Cell> cells, int otherwise) {
    return cells.isEmpty() ? otherwise : cells.getLast().end();
  }

  private static int width(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::width).sum();
  }
}
