package dev.landfall.law;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every sentence of law carries beside its effect.
 *
 * @param titles by language tag; {@code en} is the one written after the name
 * @param citations articles, as the authority counts them
 * @param certainty how sure the pack is of the source: {@code verified}, {@code secondary} or {@code unverified}
 */
public record Document(Map<String, String> titles, List<String> citations, String certainty, Validity validity,
    Optional<String> why, Optional<String> remedy, Optional<String> assumption, Span span) {

  public String title() {
    return titles.getOrDefault("en", "");
  }

  /** The title in that language, or else in English. */
  public String title(String language) {
    return titles.getOrDefault(language, title());
  }
}
