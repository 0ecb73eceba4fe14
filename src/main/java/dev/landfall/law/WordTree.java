package dev.landfall.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One list of words as a tree, and what the laws make of each on a day.
 *
 * @param words each behind the one above it
 * @param size of the whole list
 * @param terms by regime, what it calls the data of which it takes special care; empty for lists that are not of data
 */
public record WordTree(String list, LocalDate day, List<Word> words, int size, Map<String, Term> terms) {

  /**
   * @param depth how many words stand above it
   * @param special regimes that take special care of all data of that class
   */
  public record Word(Lexicon.Entry entry, int depth, List<String> special) {}

  /** @param list as {@link Lexicon#lists} names it */
  public static WordTree of(Packs packs, String list, LocalDate day) {
    Map<String, Term> terms = new LinkedHashMap<>();
    if (Property.DATA_IS.list().equals(Optional.of(list))) {
      packs.regimes().values().forEach(regime -> regime.special().ifPresent(term -> terms.put(regime.name(), term)));
    }
    List<Word> words = inOrder(packs.lexicon(), list).stream().map(name -> new Word(
        packs.lexicon().entry(list, name).orElseThrow(), packs.lexicon().lineage(list, name).size() - 1,
        terms.keySet().stream().filter(regime -> Alone.of(name, packs.lexicon(), day).isIn(terms.get(regime))).toList())).toList();
    return new WordTree(list, day, words, words.size(), terms);
  }

  /** The words with all that stands above them, by which they are found in the tree. */
  public WordTree only(Set<String> names, Lexicon lexicon) {
    Set<String> kept = new LinkedHashSet<>();
    names.forEach(name -> kept.addAll(lexicon.lineage(list, name)));
    return new WordTree(list, day, words.stream().filter(word -> kept.contains(word.entry().name())).toList(), size, terms);
  }

  private static Set<String> inOrder(Lexicon lexicon, String list) {
    Set<String> all = new LinkedHashSet<>();
    List<String> words = lexicon.words(list);
    words.stream().filter(word -> lexicon.lineage(list, word).size() == 1).forEach(word -> addBelow(word, lexicon, list, all));
    return all;
  }

  private static void addBelow(String word, Lexicon lexicon, String list, Set<String> all) {
    if (all.add(word)) {
      for (String other : lexicon.words(list)) {
        if (lexicon.entry(list, other).flatMap(Lexicon.Entry::parent).equals(Optional.of(word))) {
          addBelow(other, lexicon, list, all);
        }
      }
    }
  }
}
