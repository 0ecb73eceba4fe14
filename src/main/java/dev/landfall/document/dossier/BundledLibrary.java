package dev.landfall.document.dossier;

import dev.landfall.document.Phrases;
import dev.landfall.document.template.Library;
import dev.landfall.model.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates that come with the program. */
public final class BundledLibrary implements Library {

  private static final String FOLDER = "/document/";
  private static final String ENDING = ".md";
  private static final Pattern DESTINATION = Pattern.compile("destination/([A-Z]{2})\\.(.+)\\.md");

  /** Pieces that templates include, without language and ending. */
  static final List<String> PIECES = List.of("blocks/cn");

  /** Whether it tells of a country to which data go; templates include it if there is one. */
  public static boolean isDestination(String name) {
    Matcher told = DESTINATION.matcher(name);
    return told.matches() && Countries.isCountry(told.group(1)) && Phrases.LANGUAGES.contains(told.group(2));
  }

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
