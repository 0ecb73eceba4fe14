package dev.landfall.document.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** The terms of the laws, each once, as {@code document/glossary.csv} has them. */
final class Glossary {

  private final Map<String, String> terms = new LinkedHashMap<>();

  private Glossary(String language) {
    List<List<String>> rows = Rows.of("/document/glossary.csv").orElseThrow();
    int column = Math.max(rows.getFirst().indexOf(language), 1);
    rows.subList(1, rows.size()).forEach(row -> terms.put(row.getFirst(), row.get(column)));
  }

  /** In another language than those of the glossary they are said in English. */
  static Glossary in(String language) {
    return new Glossary(language);
  }

  /** @throws IllegalArgumentException if it is not in the glossary */
  String term(String key) {
    if (!terms.containsKey(key)) {
      throw new IllegalArgumentException("there is no term `" + key + "` in the glossary");
    }
    return terms.get(key);
  }

  SequencedSet<String> keys() {
    return new LinkedHashSet<>(terms.keySet());
  }
}
