package dev.landfall.render.report;

import dev.landfall.assess.verdict.Assumption;
import dev.landfall.diagnostic.Words;
import dev.landfall.document.Assumptions;
import dev.landfall.document.Phrases;
import java.util.List;
import java.util.stream.IntStream;

/** The sentences of the page in all its languages. */
final class Sentences {

  static final String NAME = "report";

  private final Phrases english = Phrases.of(NAME, "en");
  private final Phrases chinese = Phrases.of(NAME, "zh");
  private final Assumptions englishAssumptions = Assumptions.in("en");
  private final Assumptions chineseAssumptions = Assumptions.in("zh");

  /** @param parts to put in; a {@link Text} in the language of the sentence */
  Text say(String key, Object... parts) {
    return Text.both(english.say(key, in(true, parts)), chinese.say(key, in(false, parts)));
  }

  /** One of two sentences, by number; the second gets the number first. */
  Text count(String key, long number, Object... parts) {
    Object[] all = IntStream.rangeClosed(0, parts.length).mapToObj(i -> i == 0 ? Words.grouped(number) : parts[i - 1]).toArray();
    return say(key + (number == 1 ? ".one" : ".many"), all);
  }

  /** What was taken as true. */
  Text assumption(Assumption assumption) {
    return Text.both(englishAssumptions.say(assumption), chineseAssumptions.say(assumption));
  }

  boolean has(String key) {
    return english.has(key);
  }

  Text list(List<? extends Text> texts) {
    return Text.joined(texts, say("comma"));
  }

  /** The last after an "or". */
  Text either(List<? extends Text> texts) {
    return texts.size() < 2 ? list(texts)
        : Text.joined(List.of(list(texts.subList(0, texts.size() - 1)), texts.getLast()), say("or"));
  }

  private static Object[] in(boolean english, Object... parts) {
    Object[] all = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      all[i] = parts[i] instanceof Text text ? english ? text.en() : text.zh() : parts[i];
    }
    return all;
  }
}
