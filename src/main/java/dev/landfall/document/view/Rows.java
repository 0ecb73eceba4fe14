package dev.landfall.document.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that documents use: one record a line, its fields between commas, quoted where they hold one; {@code #} is a comment. */
final class Rows {

  private Rows() {}

  /** The records of a table that comes with Landfall, its head among them; empty if there is no such table. */
  static Optional<List<List<String>>> of(String resource) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Rows::fields).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return List.copyOf(fields);
  }
}
