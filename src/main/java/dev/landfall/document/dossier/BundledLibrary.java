package dev.landfall.document.dossier;

import dev.landfall.document.template.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates that come with the program. */
public final class BundledLibrary implements Library {

  private static final String FOLDER = "/document/";
  private static final String ENDING = ".md";

  @Override
  public Optional<String> text(String name) {
    if (!name.endsWith(ENDING)) {
      return Optional.empty();
    }
    try (InputStream in = BundledLibrary.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
