package dev.landfall.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;

/**
 * The words that models may use: data classes, bases, activities, instruments' grounds, obligations and so on, each in
 * its list, with titles, some below others.
 */
public final class Lexicon {

  /** The list of data classes, which every model draws on. */
  public static final String CLASSES = "classes";

  /**
   * One word.
   *
   * @param parent the word of the same list that it falls under
   * @param titles by language tag
   */
  public record Entry(String name, Optional<String> parent, Map<String, String> titles) {}

  private final Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();

  Lexicon(Map<String, ? extends SequencedCollection<Entry>> entries) {
    entries.forEach((list, words) -> {
      Map<String, Entry> byName = new LinkedHashMap<>();
      words.forEach(word -> byName.put(word.name(), word));
      lists.put(list, Collections.unmodifiableMap(byName));
    });
  }

  /** Names of the lists: {@code classes}, {@code bases}, {@code activities}, … */
  public List<String> lists() {
    return List.copyOf(lists.keySet());
  }

  public List<String> words(String list) {
    return List.copyOf(entries(list).keySet());
  }

  public boolean has(String list, String word) {
    return entries(list).containsKey(word);
  }

  public Optional<Entry> entry(String list, String word) {
    return Optional.ofNullable(entries(list).get(word));
  }

  /** Whether the word is the other one or falls under it, at any depth. */
  public boolean isUnder(String list, String word, String ancestor) {
    return lineage(list, word).contains(ancestor);
  }

  /** The word and what it falls under, nearest first; cut where it would turn in a circle. */
  public List<String> lineage(String list, String word) {
    List<String> line = new ArrayList<>();
    Optional<String> next = Optional.of(word);
    while (next.isPresent() && !line.contains(next.get())) {
      line.add(next.get());
      next = entry(list, next.get()).flatMap(Entry::parent);
    }
    return line;
  }

  private Map<String, Entry> entries(String list) {
    return lists.getOrDefault(list, Map.of());
  }
}
