package dev.landfall.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule, a decision or one edition of an instrument, as one of a list of all law.
 *
 * @param regimes under which it speaks; of an instrument those that ask for it, none where nothing does
 * @param effect none of an instrument
 * @param when its condition as the pack writes it; none of an instrument
 */
public record Listing(Kind kind, String name, List<String> regimes, Optional<Effect> effect, Optional<String> when,
    Document document) {

  private static final Pattern ARTICLES = Pattern.compile("\\b(?:arts?|articles?|ss?|cfr)\\b\\.? |§ ?");
  private static final Pattern OTHER_COUNTS = Pattern.compile("\\b(?:recitals?|paras?|sections?|examples?|version|annex|question|cases?) \\S+");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w./(-])\\d+[a-z]?(?:[.-]\\d+)*(?:\\(\\w+\\))*");

  public enum Kind {
    RULE, DECISION, INSTRUMENT;

    /** The word of the language. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All law: rules and decisions by regime, in the order of the packs, then the instruments. */
  public static List<Listing> of(Packs packs) {
    List<Listing> all = new ArrayList<>();
    packs.regimes().keySet().forEach(regime -> packs.rules().getOrDefault(regime, List.of()).forEach(rule -> all.add(
        new Listing(rule.decision() ? Kind.DECISION : Kind.RULE, rule.id(), List.of(regime), Optional.of(rule.effect()),
            Optional.of(rule.condition().text()), rule.document()))));
    packs.instruments().forEach((name, editions) -> {
      List<String> regimes = packs.regimes().keySet().stream().filter(regime -> asksFor(name, regime, packs)).toList();
      editions.forEach(edition -> all.add(
          new Listing(Kind.INSTRUMENT, name, regimes, Optional.empty(), Optional.empty(), edition.document())));
    });
    return all;
  }

  private static boolean asksFor(String instrument, String regime, Packs packs) {
    return packs.rules().getOrDefault(regime, List.of()).stream()
        .anyMatch(rule -> rule.effect() instanceof Effect.Needs(List<String> instruments) && instruments.contains(instrument));
  }

  /** The effect as packs write it, such as {@code needs}; {@code instrument} of an instrument. */
  public String verb() {
    return effect.map(one -> one.getClass().getSimpleName().toLowerCase(Locale.ROOT)).orElse(kind.word());
  }

  /** What the effect is about: instruments, or the one duty. */
  public List<String> objects() {
    return switch (effect.orElse(null)) {
      case Effect.Needs(List<String> instruments) -> instruments;
      case Effect.Obliges obliges -> List.of(obliges.duty());
      case null, default -> List.of();
    };
  }

  /** All that somebody may look for: names, titles in every language, citations. */
  public String text() {
    return Stream.of(Stream.of(name, kind.word()), objects().stream(), document.titles().values().stream(),
        document.citations().stream()).flatMap(texts -> texts).reduce("", (all, text) -> all + text + "\n");
  }

  /**
   * Whether a citation names that article.
   *
   * @param article its number, such as {@code 38} or {@code 38(2)}, perhaps behind words of the law's name; a number
   *     stands for all that is counted below it
   */
  public boolean cites(String article) {
    String[] words = article.toLowerCase(Locale.ROOT).strip().split(" +");
    String number = words[words.length - 1].replaceFirst("^(?:§|art\\.?)", "");
    Predicate<String> names = citation -> Stream.of(words).limit(words.length - 1)
        .filter(word -> !ARTICLES.matcher(word + " ").matches()).allMatch(citation::contains);
    return document.citations().stream().map(citation -> citation.toLowerCase(Locale.ROOT)).filter(names)
        .flatMap(Listing::articles).anyMatch(one -> one.equals(number) || one.startsWith(number + "(") || one.startsWith(number + "."));
  }

  private static Stream<String> articles(String citation) {
    Matcher begin = ARTICLES.matcher(citation);
    return begin.find()
        ? NUMBER.matcher(OTHER_COUNTS.matcher(citation.substring(begin.end())).replaceAll("")).results().map(found -> found.group())
        : Stream.empty();
  }

  public boolean holdsOn(LocalDate day) {
    return document.validity().holdsOn(day);
  }
}
