package dev.landfall.render.wording;

import dev.landfall.law.Document;
import java.util.Optional;

/** Says how sure a pack is of the source of a sentence. */
public final class CertaintyWording {

  private CertaintyWording() {}

  public static String word(Document document) {
    return warning(document).orElse("verified against the official text, or a faithful copy of it");
  }

  /** What a reader has to be told before he relies on it; nothing where the official text was read. */
  public static Optional<String> warning(Document document) {
    return switch (document.certainty()) {
      case "verified" -> Optional.empty();
      case "secondary" -> Optional.of("from a second-hand account; the official text was not read");
      default -> Optional.of("not verified against the official text");
    };
  }
}
