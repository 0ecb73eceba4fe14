package dev.landfall.source;

import java.util.Objects;

/**
 * A named text that a reader may be sent to.
 *
 * <p>This is a class and not a record because it keeps its line index once that has been asked for.
 */
public final class SourceFile {

  private final String name;
  private final String text;
  private volatile LineIndex lines;

  /**
   * @param name the path as the reader knows it, with {@code /} between folders; not blank
   * @param text the whole text, as it was read
   */
  public SourceFile(String name, String text) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source file needs a name");
    }
    this.name = name;
    this.text = Objects.requireNonNull(text);
  }

  /** The path as the reader knows it, such as {@code legal/a.land}. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Where the lines of this text begin and end; computed at the first call, in time linear in the text. */
  public LineIndex lines() {
    if (lines == null) {
      lines = LineIndex.of(text);
    }
    return lines;
  }

  /** The span from one UTF-16 offset to another, the end not included. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** Two files are equal when their names and texts are. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof SourceFile that && name.equals(that.name) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
