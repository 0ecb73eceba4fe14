package dev.landfall.cli;

import dev.landfall.diagnostic.Suggestions;
import dev.landfall.diagnostic.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What narrows a list: words that everything listed has somewhere in its text, and options.
 *
 * @param options by name, the value as it was written
 */
record Choice(List<String> words, Function<String, Optional<String>> options) {

  /** A comma-separated option, each value one that is known; none said: all are chosen. */
  Optional<List<String>> among(String option, Collection<String> known) {
    return among(option, known, value -> Optional.empty());
  }

  /** @param called the known value that goes by another name too */
  Optional<List<String>> among(String option, Collection<String> known, Function<String, Optional<String>> called) {
    return options.apply(option).map(Requests::names).map(values -> values.stream()
        .map(value -> one(option, called.apply(value).orElse(value), known)).toList());
  }

  /** Whether an option was given at all. */
  boolean isOn(String option) {
    return options.apply(option).isPresent();
  }

  /** Capitals do not count. */
  static String one(String option, String value, Collection<String> known) {
    return known.stream().filter(value::equals).findFirst()
        .or(() -> known.stream().filter(value::equalsIgnoreCase).findFirst())
        .orElseThrow(() -> new UsageException(new UsageProblem.NotOneOf(option, value, List.copyOf(known))));
  }

  /** Whether every word stands in the text, as a part of it, capitals not counted. */
  boolean holds(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Why nothing was found: a word that stands nowhere, with what may have been meant. */
  String missed(Collection<String> texts) {
    for (String word : words) {
      if (texts.stream().noneMatch(new Choice(List.of(word), options)::holds)) {
        Set<String> known = new LinkedHashSet<>();
        texts.forEach(text -> known.addAll(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
        List<String> near = Suggestions.nearest(word, known);
        return "nothing is called " + Words.quoted(word)
            + (near.isEmpty() ? "" : "; " + Suggestions.sentence(near, ""));
      }
    }
    return "nothing has all of this; leave something out";
  }
}
