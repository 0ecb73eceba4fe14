package dev.landfall.syntax;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/** The problems of one file, and the names that they leave in doubt. */
final class Problems {

  /** Who has more than these has one problem of another sort, such as the wrong file. */
  static final int SHOWN = 50;

  /** Beyond these none is kept or looked into, only counted. */
  private static final int KEPT = 20 * SHOWN;

  private final List<SyntaxProblem> kept = new ArrayList<>();
  private final TreeSet<Integer> places = new TreeSet<>();
  private final Set<String> doubtful = new LinkedHashSet<>();
  private int count;

  void add(SyntaxProblem problem) {
    count++;
    if (!areTooMany()) {
      kept.add(problem);
      places.add(problem.at().start());
    }
  }

  /** One problem more that nobody will look into. */
  void count() {
    count++;
  }

  boolean areTooMany() {
    return kept.size() >= KEPT;
  }

  /** Whether one begins between these offsets, both included. */
  boolean anyWithin(int from, int to) {
    Integer next = places.ceiling(from);
    return next != null && next <= to;
  }

  /** The words of a text that was left out: they may be names. */
  void doubt(List<? extends Token> tokens) {
    for (Token token : tokens) {
      if (Grammar.isWord(token.getType())) {
        doubtful.add(token.getText());
      }
    }
  }

  Set<String> doubtful() {
    return doubtful;
  }

  /** In the order of the text, at most {@link #SHOWN} and one that counts the others. */
  List<Diagnostic> diagnostics() {
    List<SyntaxProblem> sorted = new ArrayList<>(kept);
    sorted.sort(Comparator.comparing(SyntaxProblem::at, Span.BY_POSITION));
    List<Diagnostic> worded =
        new ArrayList<>(sorted.stream().limit(SHOWN).map(SyntaxWording::word).toList());
    if (count > SHOWN) {
      worded.add(SyntaxWording.word(new SyntaxProblem.More(sorted.get(SHOWN).at(), count - SHOWN)));
    }
    return List.copyOf(worded);
  }
}
