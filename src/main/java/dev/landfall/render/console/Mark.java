package dev.landfall.render.console;

import dev.landfall.diagnostic.Label;
import dev.landfall.source.LineIndex;
import dev.landfall.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What is underlined on one line: a label, or the first or last line of one.
 *
 * @param start offset in the file, on the line or at its end
 * @param end offset after the last character, at most the end of the line; {@code start} where a single place is meant
 * @param text drawn beside the underline; empty for none
 */
record Mark(int line, int start, int end, String text, boolean primary) {

  /** Of two at the same place the primary comes last, since texts are drawn from right to left. */
  static final Comparator<Mark> LEFT_TO_RIGHT =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::primary);

  /** One mark, or two where the label goes over lines; the text stands at the last. */
  static List<Mark> of(Label label, boolean primary) {
    Span span = label.span();
    LineIndex lines = span.file().lines();
    int first = lines.line(span.start());
    // What ends with a newline ends on the line before.
    int last = lines.line(Math.max(span.start(), span.end() - 1));
    if (first == last) {
      return List.of(clamped(lines, first, span.start(), span.end(), label.text(), primary));
    }
    int indented = indented(span.file().text(), lines.start(last), lines.end(last));
    return List.of(
        clamped(lines, first, span.start(), lines.end(first), "", primary),
        clamped(lines, last, Math.min(indented, span.end()), span.end(), label.text(), primary));
  }

  private static Mark clamped(LineIndex lines, int line, int start, int end, String text, boolean primary) {
    int limit = lines.end(line);
    return new Mark(line, Math.min(start, limit), Math.min(end, limit), text, primary);
  }

  private static int indented(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
