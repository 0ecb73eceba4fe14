package dev.landfall.source;

import java.util.Arrays;

/**
 * The one converter between offsets and lines with columns.
 *
 * <p>A line ends with {@code \n} or {@code \r\n}; a lone {@code \r} is a character of its line. A text always has a
 * line, and one that ends with a newline has an empty line after it. Lines count from 1.
 */
public final class LineIndex {

  private final String text;
  private final int[] starts;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Reads the whole text once. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  /** The number of lines, at least 1. */
  public int count() {
    return starts.length;
  }

  /** The line that holds an offset of {@code 0..length}; a newline belongs to the line that it ends. */
  public int line(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of a text of length " + text.length());
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Line and column of an offset of {@code 0..length}. */
  public Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - start(line) + 1);
  }

  /** The offset of a position; a column beyond the end of its line is taken as the end, as editors expect. */
  public int offset(Position position) {
    int start = start(position.line());
    return start + Math.min(position.column() - 1, end(position.line()) - start);
  }

  /** The offset of the first character of a line. */
  public int start(int line) {
    return starts[checked(line) - 1];
  }

  /** The offset after the last character of a line, before its newline. */
  public int end(int line) {
    if (checked(line) == starts.length) {
      return text.length();
    }
    int newline = starts[line] - 1;
    return newline > starts[line - 1] && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
  }

  /** A line without its newline. */
  public String text(int line) {
    return text.substring(start(line), end(line));
  }

  private int checked(int line) {
    if (line < 1 || line > starts.length) {
      throw new IndexOutOfBoundsException("line " + line + " of " + starts.length);
    }
    return line;
  }
}
