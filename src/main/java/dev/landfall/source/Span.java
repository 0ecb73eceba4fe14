package dev.landfall.source;

import java.util.Comparator;

/**
 * A stretch of a file, in UTF-16 offsets; lines and columns exist only at the edge, see {@link LineIndex}.
 *
 * @param start offset of the first character, at least 0
 * @param end offset after the last character, at least {@code start} and at most the length of the text
 */
public record Span(SourceFile file, int start, int end) {

  /** By start, then by end. It compares places of one file; the order of files is known only to who read them. */
  public static final Comparator<Span> BY_POSITION = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || start > end || end > file.text().length()) {
      throw new IllegalArgumentException(
          "no span %d..%d in %s of length %d".formatted(start, end, file.name(), file.text().length()));
    }
  }

  /** The number of UTF-16 units covered; 0 for a place between two characters. */
  public int length() {
    return end - start;
  }

  /** The text covered. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The smallest span of the same file that covers both. */
  public Span to(Span other) {
    if (!file.equals(other.file)) {
      throw new IllegalArgumentException("a span cannot go from %s to %s".formatted(file, other.file));
    }
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether the offset lies inside, or at the end: where a cursor counts as touching. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Line and column of the first character. */
  public Position startPosition() {
    return file.lines().position(start);
  }

  /** Line and column after the last character. */
  public Position endPosition() {
    return file.lines().position(end);
  }

  @Override
  public String toString() {
    return file.name() + "[" + start + ".." + end + "]";
  }
}
