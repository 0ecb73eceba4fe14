package dev.landfall.render.json;

import dev.landfall.source.Position;
import dev.landfall.source.Span;

/** Where something stands: lines and columns count from 1, columns in UTF-16 units, the end is the place after it. */
final class Location {

  private Location() {}

  static void write(JsonText json, Span span) {
    Position start = span.startPosition();
    Position end = span.endPosition();
    json.text("file", span.file().name()).number("line", start.line()).number("column", start.column())
        .number("endLine", end.line()).number("endColumn", end.column());
  }
}
