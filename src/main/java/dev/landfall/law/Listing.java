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
 * A rule, a decision, one edition of an instrument, or a switch, as one of a list of all law.
 *
 * @param regimes under which it speaks; of instruments and switches those that ask for it, none where nothing does
 * @param rule if it is a rule or a decision
 * @param reading if it is a switch
 */
public record Listing(Kind kind, String name, List<String> regimes, Optional<Rule> rule, Optional<Switch> reading,
    Document document) {

  private static final Pattern ARTICLES = Pattern.compile("\\b(?:arts?|articles?|ss?|cfr)\\b\\.? |§ ?");
  private static final Pattern OTHER_COUNTS =
      Pattern.compile("\\b(?:recitals?|paras?|sections?|examples?|version|annex|question|cases?) \\S+");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w./(-])\\d+[a-z]?(?:[.-]\\d+)*(?:\\(\\w+\\))*");

  public enum Kind {
    RULE, DECISION, INSTRUMENT, SWITCH;

    /** The word of the language. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All law: rules and decisions by regime, in the order of the packs, then instruments, then switches. */
  public static List<Listing> of(Packs packs) {
    List<Listing> all = new ArrayList<>();
    packs.regimes().keySet().forEach(regime -> packs.rules().getOrDefault(regime, List.of()).forEach(rule -> all.add(
        new Listing(rule.decision() ? Kind.DECISION : Kind.RULE, rule.id(), List.of(regime), Optional.of(rule),
            Optional.empty(), rule.document()))));
    packs.instruments().forEach((name, editions) -> {
      List<String> regimes = asking(packs, rule -> rule.effect() instanceof Effect.Needs needs && needs.instruments().contains(name));
      editions.forEach(edition -> all.add(
          new Listing(Kind.INSTRUMENT, name, regimes, Optional.empty(), Optional.empty(), edition.document())));
    });
    packs.switches().forEach((name, reading) -> all.add(new Listing(Kind.SWITCH, name,
        asking(packs, rule -> rule.conditions().stream().flatMap(Logic::switches).anyMatch(reading::equals)),
        Optional.empty(), Optional.of(reading), reading.document())));
    return all;
  }

  private static List<String> asking(Packs packs, Predicate<Rule> asks) {
    return packs.regimes().keySet().stream()
        .filter(regime -> packs.rules().getOrDefault(regime, List.of()).stream().anyMatch(asks)).toList();
  }

  public Optional<Effect> effect() {
    return rule.map(Rule::effect);
  }

  /** The effect as packs write it, such as {@code needs}; what else there is does nothing by itself and is called what it is. */
  public String verb() {
    return effect().map(one -> one.getClass().getSimpleName().toLowerCase(Locale.ROOT)).orElse(kind.word());
  }

  /** What the effect is about: instruments, or the one duty. */
  public List<String> objects() {
    return switch (effect().orElse(null)) {
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
