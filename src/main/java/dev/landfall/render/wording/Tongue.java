package dev.landfall.render.wording;

import dev.landfall.diagnostic.Words;
import dev.landfall.document.Phrases;
import dev.landfall.law.Document;
import dev.landfall.law.Property;
import dev.landfall.model.Countries;
import dev.landfall.model.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A language in which facts and conditions are told; its sentences stand in {@code document/facts}. */
public enum Tongue {
  ENGLISH(Locale.ENGLISH),
  CHINESE(Locale.SIMPLIFIED_CHINESE);

  static final String NAME = "facts";

  private static final String BEGIN = "\uFDD0";
  private static final String END = "\uFDD1";

  private final Locale locale;
  private Phrases phrases;

  Tongue(Locale locale) {
    this.locale = locale;
  }

  /** Read when first asked for: most runs speak one language, and some none. */
  private synchronized Phrases phrases() {
    if (phrases == null) {
      phrases = Phrases.of(NAME, locale.getLanguage());
    }
    return phrases;
  }

  String say(String key, Object... parts) {
    return this == CHINESE ? set(phrases().say(key, Stream.of(parts).map(part -> BEGIN + part + END).toArray())) : phrases().say(key, parts);
  }

  /** The sentence with a name in place of a word that stands in it. */
  String put(String sentence, String word, String name) {
    return this == CHINESE ? set(sentence.replace(word, BEGIN + name + END)) : sentence.replace(word, name);
  }

  /** A blank between an ideograph and what is put in beside it in other letters; names themselves stay as they were written. */
  private static String set(String sentence) {
    return Loose.END_OF_PART.matcher(Loose.BEGIN_OF_PART.matcher(sentence).replaceAll(" ")).replaceAll(" ").replace(BEGIN, "").replace(END, "");
  }

  boolean has(String key) {
    return phrases().has(key);
  }

  /** One of two sentences, by whether something holds. */
  String say(boolean holds, String key, Object... parts) {
    return say(holds ? key : key + ".not", parts);
  }

  // ---------------------------------------------------------------- facts

  /** What holds where the answer is among what was asked for, or what holds where it is not. */
  String said(Property property, boolean holds, String what) {
    return say(holds, key(property, ""), what, owner(property));
  }

  /** What holds where the answer is that there is nothing of the kind. */
  String nothing(Property property) {
    return property.type() == Property.Type.WORDS || property.type() == Property.Type.PLACES
        ? say(key(property, ".none"), "", owner(property)) : said(property, false, "");
  }

  /** What is asked for where nobody said. */
  String unknown(Property property) {
    return say(key(property, ".unknown"), "", owner(property));
  }

  /** What exporter, importer and any other party have in common is said of all of them alike. */
  private String key(Property property, String ending) {
    String path = property.path();
    return has(path + ending) ? path + ending : "any" + path.substring(path.indexOf('.')) + ending;
  }

  private String owner(Property property) {
    String who = "who." + property.path().substring(0, Math.max(property.path().indexOf('.'), 0));
    return has(who) ? say(who) : "";
  }

  // ---------------------------------------------------------------- names and numbers

  String country(String code) {
    return Countries.isCountry(code) ? Countries.name(code, locale) : Words.quoted(code);
  }

  /** The title of a rule in this language, or in the first in which it has one. */
  String title(Document document) {
    return document.title(locale.getLanguage());
  }

  String and(Collection<String> things) {
    return listed(things, "and");
  }

  String or(Collection<String> things) {
    return listed(things, "or");
  }

  private String listed(Collection<String> things, String last) {
    List<String> all = List.copyOf(things);
    return all.size() < 2 ? String.join("", all)
        : String.join(say("comma"), all.subList(0, all.size() - 1)) + say(last) + all.getLast();
  }

  /** Such as "120,000 people", "at most 880,000 people", or "an unknown number of people". */
  public String people(Interval persons) {
    boolean one = persons.low() == 1 && (persons.isExact() || !persons.isBounded());
    return persons.equals(Interval.ANY) ? say("people.unknown") : say(one ? "people.one" : "people.many", number(persons));
  }

  /** Such as "120,000", "100,000 to 150,000", "at least 100", or "any number". */
  public String number(Interval number) {
    if (number.isExact()) {
      return Words.grouped(number.low());
    }
    if (!number.isBounded()) {
      return number.low() == 0 ? say("number.any") : say("number.at-least", Words.grouped(number.low()));
    }
    return number.low() == 0 ? say("number.at-most", Words.grouped(number.high()))
        : say("number.range", Words.grouped(number.low()), Words.grouped(number.high()));
  }

  /** Where a blank is lacking. */
  private static final class Loose {
    static final Pattern BEGIN_OF_PART = Pattern.compile("(?<=\\p{IsHan})" + BEGIN + "(?=[`\\p{IsLatin}\\d])");
    static final Pattern END_OF_PART = Pattern.compile("(?<=[`\\p{IsLatin}\\d])" + END + "(?=\\p{IsHan})");
  }
}
