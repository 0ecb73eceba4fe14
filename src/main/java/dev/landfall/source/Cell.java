package dev.landfall.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One character as a reader sees it on a terminal: a letter with its accents, an ideograph, a whole emoji.
 *
 * <p>What could move the cursor, change colours, hide or turn text round is not drawn as it is but as a visible
 * stand-in: {@code ␛} for an escape, the six characters {@code \}{@code u202E} for an override of the direction. So
 * whoever draws cells and nothing else cannot be made to lie by a hostile file.
 *
 * @param start UTF-16 offset of its first unit in the text
 * @param end UTF-16 offset after its last unit, more than {@code start} by at most 32
 * @param drawn what to print
 * @param width columns that {@code drawn} takes, at least 1
 */
public record Cell(int start, int end, String drawn, int width) {

  /** Columns of a tab, wherever it stands. */
  public static final int TAB = 4;

  public Cell {
    if (start < 0 || start >= end || width < 1) {
      throw new IllegalArgumentException("no cell " + start + ".." + end + " of width " + width);
    }
  }

  /** The cell that begins at {@code start}, taking nothing from {@code limit} on. */
  public static Cell at(CharSequence text, int start, int limit) {
    return CellReader.read(text, start, limit);
  }

  /** The cells of a stretch in order, as many as fit into the columns; time and space are linear in the columns. */
  public static List<Cell> fill(CharSequence text, int start, int limit, int columns) {
    List<Cell> cells = new ArrayList<>();
    int room = columns;
    for (int at = start; at < limit; ) {
      Cell cell = at(text, at, limit);
      room -= cell.width;
      if (room < 0) {
        break;
      }
      cells.add(cell);
      at = cell.end;
    }
    return cells;
  }
}
