package dev.landfall.source;

/**
 * A line and a column as people and editors count them.
 *
 * @param line at least 1
 * @param column at least 1, in UTF-16 units, so that a character outside the basic plane takes two
 */
public record Position(int line, int column) implements Comparable<Position> {

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
