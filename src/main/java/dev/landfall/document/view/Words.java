package dev.landfall.document.view;

import static dev.landfall.diagnostic.Words.grouped;

import dev.landfall.assess.verdict.Assumption;
import dev.landfall.document.Assumptions;
import dev.landfall.document.Phrases;
import dev.landfall.document.Said;
import dev.landfall.document.template.Coded;
import dev.landfall.document.template.Flag;
import dev.landfall.law.Packs;
import dev.landfall.model.Countries;
import dev.landfall.model.Interval;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values in the words of one language. */
final class Words {

  private final Phrases phrases;
  private final Packs packs;
  private final String regime;
  private final Glossary glossary;
  private final Citations citations;
  private final Assumptions assumptions;

  /** @param regime whose own words go first: those of keys that end with {@code @} and its name */
  Words(String language, Packs packs, String regime) {
    this.phrases = Phrases.of("words", language);
    this.packs = packs;
    this.regime = regime;
    this.glossary = Glossary.in(language);
    this.citations = Citations.in(language);
    this.assumptions = Assumptions.in(language);
  }

  String language() {
    return phrases.language();
  }

  String say(String key, Object... parts) {
    return phrases.sayUnder(regime, key, parts);
  }

  // ---------------------------------------------------------------- origins

  static String place(Span span) {
    return span.file().name() + ":" + span.startPosition().line();
  }

  static Said modelled(String text, Span span) {
    return new Said.Modelled(text, place(span));
  }

  static Optional<Said> modelled(Optional<?> text, Span span) {
    return text.map(value -> modelled(value.toString(), span));
  }

  /** A day as the language writes it. */
  String day(LocalDate day) {
    return say("day", day, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  Optional<Said> day(Optional<LocalDate> day, Span span) {
    return day.map(one -> modelled(day(one), span));
  }

  /** @param by key of the phrase that says how it was found */
  Said derived(String text, String by) {
    return new Said.Derived(text, say("by." + by));
  }

  // ---------------------------------------------------------------- words of lists

  /** The title of a word that models use; the word itself where nobody gave it one. */
  String title(String list, String word) {
    return packs.lexicon().entry(list, word).map(entry -> title(entry.titles(), word)).orElse(word);
  }

  String title(Map<String, String> titles, String otherwise) {
    String english = titles.getOrDefault("en", otherwise);
    String title = titles.getOrDefault(language(), english);
    return title.isEmpty() ? otherwise : title;
  }

  String instrument(String name) {
    return packs.instruments().getOrDefault(name, List.of()).stream().reduce((earlier, later) -> later)
        .map(edition -> title(edition.document().titles(), name)).orElse(name);
  }

  Coded word(String list, String word, Span span) {
    return new Coded(word, modelled(title(list, word), span));
  }

  /** A word of ours, such as a verdict. */
  Coded coded(String list, String code, String by) {
    return new Coded(code, derived(say(list + "." + code), by));
  }

  Coded codedModelled(String list, String code, Span span) {
    return new Coded(code, modelled(say(list + "." + code), span));
  }

  Flag flag(boolean yes, Span span) {
    return new Flag(yes, modelled(say(yes ? "yes" : "no"), span));
  }

  Flag found(boolean yes, String by) {
    return new Flag(yes, derived(say(yes ? "yes" : "no"), by));
  }

  /** A term of the laws. */
  String term(String key) {
    return glossary.term(key);
  }

  List<Said> citations(List<String> articles, String by) {
    return articles.stream().<Said>map(article -> new Said.Derived(citations.of(article), by)).toList();
  }

  Said assumption(Assumption assumption) {
    return derived(assumptions.say(assumption), "law");
  }

  // ---------------------------------------------------------------- countries, numbers

  String country(String code) {
    if (Countries.isCountry(code)) {
      return Countries.name(code, Locale.forLanguageTag(language()));
    }
    return Optional.ofNullable(packs.sets().get(code))
        .flatMap(set -> set.parts().stream().map(part -> title(part.document().titles(), code)).filter(t -> !t.equals(code)).findFirst())
        .orElse(code);
  }

  Map<String, Object> country(String code, Span span) {
    return place(code, modelled(country(code), span));
  }

  Optional<Map<String, Object>> country(Optional<String> code, Span span) {
    return code.map(c -> country(c, span));
  }

  Map<String, Object> countryFound(String code, String by) {
    return place(code, derived(country(code), by));
  }

  private static Map<String, Object> place(String code, Said shown) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", shown);
    view.put("name", shown);
    view.put("code", code);
    return view;
  }

  String number(Interval interval) {
    if (interval.isExact()) {
      return grouped(interval.low());
    }
    if (!interval.isBounded()) {
      return say("count.least", grouped(interval.low()));
    }
    return interval.low() <= 1 ? say("count.most", grouped(interval.high()))
        : say("count.range", grouped(interval.low()), grouped(interval.high()));
  }

  /** A time as a model writes it: {@code 10 years}. */
  String period(String written) {
    String[] parts = written.split(" ", 2);
    String key = parts.length == 2 ? "period." + parts[1].replaceFirst("s$", "") : "";
    return phrases.has(key) ? say(parts[0].equals("1") || !phrases.has(key + "s") ? key : key + "s", parts[0]) : written;
  }

  /** A number of persons; nothing where nothing is known of it. */
  Optional<Map<String, Object>> persons(Interval interval, Said shown) {
    if (!interval.isBounded() && interval.low() <= 1) {
      return Optional.empty();
    }
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("text", shown);
    number.put("low", interval.low());
    number.put("high", interval.isBounded() ? Optional.of(interval.high()) : Optional.empty());
    number.put("exact", interval.isExact());
    return Optional.of(number);
  }

  Optional<Map<String, Object>> personsFound(Interval interval, String by) {
    return persons(interval, derived(number(interval), by));
  }

  Optional<Map<String, Object>> personsModelled(Interval interval, Span span) {
    return persons(interval, modelled(number(interval), span));
  }
}
