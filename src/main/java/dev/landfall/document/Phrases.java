package dev.landfall.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sentences of one document in one language, by key; {@code {0}}, {@code {1}} … stand for what is put in. */
public final class Phrases {

  /** Language tags in which documents are written, the usual one first. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private final String language;
  private final Properties sentences;

  private Phrases(String language, Properties sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** @throws IllegalArgumentException if there is no such document or no such language of it */
  public static Phrases of(String document, String language) {
    String file = "/document/" + document + "." + language + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + document + " in " + language);
      }
      Properties sentences = new Properties();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Phrases(language, sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A day as the language writes it. */
  public static String day(LocalDate day, String language) {
    return of("words", language).say("day", day, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  public String language() {
    return language;
  }

  public SortedSet<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  /** Whether somebody wrote that sentence. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** As one law has it, where a sentence was written for that law, its key ending with {@code @} and its name. */
  public String sayUnder(String regime, String key, Object... parts) {
    String own = key + "@" + regime;
    return say(has(own) ? own : key, parts);
  }

  /** @throws IllegalArgumentException if nobody wrote that sentence */
  public String say(String key, Object... parts) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence " + key + " in " + language);
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      int end = sentence.charAt(i) == '{' ? sentence.indexOf('}', i) : -1;
      if (end < 0) {
        said.append(sentence.charAt(i));
      } else {
        said.append(parts[Integer.parseInt(sentence, i + 1, end, 10)]);
        i = end;
      }
    }
    return said.toString();
  }
}
