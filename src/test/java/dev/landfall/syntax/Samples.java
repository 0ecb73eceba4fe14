package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The models and packs of the guide. */
final class Samples {

  static final List<String> NAMES = List.of("model.land", "pipl.land", "gdpr.land");

  private Samples() {}

  static SourceFile file(String name) {
    return new SourceFile(name, text(name));
  }

  static String text(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
