package dev.landfall.law;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every sentence of law carries beside its effect. What people read of it is kept by language tag; {@code en} is what
 * a pack writes without a tag.
 *
 * @param citations articles, as the authority counts them
 * @param certainty how sure the pack is of the source: {@code verified}, {@code secondary} or {@code unverified}
 * @param whys the reason
 * @param remedies one thing to do
 * @param assumptions what is taken as true and was not said
 */
public record Document(Map<String, String> titles, List<String> citations, String certainty, Validity validity,
    Map<String, String> whys, Map<String, String> remedies, Map<String, String> assumptions, Span span) {

  static final String ENGLISH = "en";

  /** A sentence and the language that it is in, which is English where the one asked for is missing. */
  public record Sentence(String text, String language) {}

  public String title() {
    return titles.getOrDefault(ENGLISH, "");
  }

  /** The title in that language, or else in English. */
  public String title(String language) {
    return titles.getOrDefault(language, title());
  }

  /** The reason in English. */
  public Optional<String> why() {
    return Optional.ofNullable(whys.get(ENGLISH));
  }

  /** The reason in that language, or else in English. */
  public Optional<Sentence> why(String language) {
    return in(language, whys);
  }

  /** What to do, in English. */
  public Optional<String> remedy() {
    return Optional.ofNullable(remedies.get(ENGLISH));
  }

  /** What to do, in that language or else in English. */
  public Optional<Sentence> remedy(String language) {
    return in(language, remedies);
  }

  /** What is assumed, in English. */
  public Optional<String> assumption() {
    return Optional.ofNullable(assumptions.get(ENGLISH));
  }

  /** What is assumed, in that language or else in English. */
  public Optional<Sentence> assumption(String language) {
    return in(language, assumptions);
  }

  private static Optional<Sentence> in(String language, Map<String, String> texts) {
    String found = texts.containsKey(language) ? language : ENGLISH;
    return Optional.ofNullable(texts.get(found)).map(text -> new Sentence(text, found));
  }
}
