package dev.landfall.render.console;

import dev.landfall.source.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width in terminal columns.
 *
 * <p>A line breaks at spaces and between ideographs, but not before a closing mark such as {@code 。} or after an
 * opening one such as {@code 「}; a word longer than a line is broken where it must be. Each newline of the text begins
 * a line, other control characters come out visible. The time is linear in the text.
 */
public final class Wrap {

  private static final String NOT_FIRST = ")]}.,;:!?%`、。，．・：；？！）］｝〉》」』】〕〗”’…‥ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々";
  private static final String NOT_LAST = "([{`（［｛〈《「『【〔〖“‘";

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;
  private boolean goesOn;

  private Wrap(int width) {
    this.width = width;
  }

  /**
   * The lines of a text, without blanks at their ends; at least one, which may be empty.
   *
   * @param width columns of a line, at least 2 so that an ideograph fits
   */
  public static List<String> lines(String text, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("an ideograph does not fit into " + width + " columns");
    }
    Wrap wrap = new Wrap(width);
    text.lines().forEach(wrap::addParagraph);
    return wrap.lines.isEmpty() ? List.of("") : List.copyOf(wrap.lines);
  }

  /** The same as one text, every line after the first behind an indentation; the width counts without it. */
  public static String hanging(String text, int width, String indent) {
    return String.join("\n" + indent, lines(text, width));
  }

  private void addParagraph(String text) {
    String paragraph = text.stripTrailing();
    List<Cell> cells = Cell.fill(paragraph, 0, paragraph.length(), Integer.MAX_VALUE);
    for (int at = 0; at < cells.size(); ) {
      int end = endOfPiece(cells, at);
      addPiece(cells.subList(at, end));
      at = end;
    }
    endLine();
    goesOn = false;
  }

  /** A piece is what must stay together, with the blanks before it. */
  private static int endOfPiece(List<Cell> cells, int start) {
    int at = start;
    while (at < cells.size() && isBlank(cells.get(at))) {
      at++;
    }
    while (at < cells.size()) {
      at++;
      if (at < cells.size() && mayBreak(cells.get(at - 1), cells.get(at))) {
        return at;
      }
    }
    return at;
  }

  private static boolean mayBreak(Cell before, Cell after) {
    boolean closing = NOT_FIRST.contains(after.drawn());
    boolean opening = NOT_LAST.contains(before.drawn());
    return isBlank(after) || (before.width() == 2 || after.width() == 2) && !closing && !opening;
  }

  private void addPiece(List<Cell> piece) {
    int columns = columns(piece);
    if (used + columns > width && used > 0) {
      endLine();
    }
    for (Cell cell : piece) {
      boolean isLeftFromBreak = goesOn && used == 0 && isBlank(cell);
      if (!isLeftFromBreak) {
        addCell(cell);
      }
    }
  }

  private void addCell(Cell cell) {
    if (used + cell.width() > width) {
      endLine();
    }
    line.append(cell.drawn());
    used += cell.width();
  }

  private void endLine() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    used = 0;
    goesOn = true;
  }

  private static int columns(List<Cell> piece) {
    return piece.stream().mapToInt(Cell::width).sum();
  }

  private static boolean isBlank(Cell cell) {
    return cell.drawn().isBlank();
  }
}
