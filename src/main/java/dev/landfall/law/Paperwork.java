package dev.landfall.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document that the law, or a paper that the law asks for, has people write.
 *
 * @param name as the command line names it, and its templates
 * @param regimes whose transfers, or parties, call for it
 * @param instruments transfers that need or use one of these call for it
 * @param duties transfers that owe one of these call for it; no instruments and no duties: every transfer of the regimes does
 * @param per how many there are
 */
public record Paperwork(String name, List<String> regimes, List<String> instruments, List<String> duties, Per per, Document document) {

  /** For what one is written. */
  public enum Per {
    /** For each exporter with each importer. */
    PAIR("exporter", "importer"),
    /** For each party that the regime binds and that handles data. */
    PARTY("party"),
    /** One for the whole model. */
    SYSTEM("system");

    private final List<String> words;

    Per(String... words) {
      this.words = List.of(words);
    }

    /** The words of the language. */
    public String word() {
      return String.join(", ", words);
    }

    static Optional<Per> of(List<String> words) {
      return Arrays.stream(values()).filter(per -> per.words.equals(words)).findFirst();
    }

    static List<String> all() {
      return Arrays.stream(values()).map(Per::word).toList();
    }
  }
}
