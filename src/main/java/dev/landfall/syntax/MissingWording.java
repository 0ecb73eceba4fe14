package dev.landfall.syntax;

import static dev.landfall.diagnostic.Words.quoted;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.syntax.SyntaxProblem.Found;
import dev.landfall.syntax.SyntaxProblem.Missing;
import dev.landfall.syntax.SyntaxProblem.Wanted;
import dev.landfall.syntax.SyntaxProblem.Wanted.Thing;
import java.util.List;
import java.util.Optional;

/** The words for a place where something else has to stand. */
final class MissingWording {

  /** More would be a list and no sentence. */
  private static final int MOST = 5;

  private MissingWording() {}

  static Diagnostic word(Missing problem) {
    String after = problem.after().map(span -> " after " + quoted(span.text())).orElse("");
    Diagnostic diagnostic = Diagnostic.error("expected", "expected " + either(problem.wanted()) + after)
        .at(problem.at(), found(problem.found()));
    if (!problem.near().isEmpty()) {
      return SyntaxWording.offer(diagnostic, problem.at(), problem.near());
    }
    return help(problem).map(diagnostic::help).orElse(diagnostic);
  }

  private static Optional<String> help(Missing problem) {
    boolean name = problem.wanted().contains(Thing.NAME) || problem.wanted().contains(Thing.PLACE);
    if (problem.found() == Found.TEXT && name) {
      return Optional.of("names are written without quotation marks");
    }
    if (problem.at().text().equals(",") && problem.wanted().contains(Thing.END_OF_LINE)) {
      return Optional.of("one stands here and no list; where there are several, write a line for each");
    }
    boolean text = problem.wanted().contains(Thing.TEXT);
    return problem.found() == Found.WORD && text ? Optional.of("put it in quotation marks") : Optional.empty();
  }

  private static String either(List<Wanted> wanted) {
    List<String> words = wanted.stream().limit(MOST).map(MissingWording::word).distinct().toList();
    int last = words.size() - 1;
    return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String word(Wanted wanted) {
    return switch (wanted) {
      case Thing thing -> word(thing);
      case Wanted.Literal literal -> quoted(literal.text());
      case Wanted.ClauseOf clause -> "a clause of " + SyntaxWording.a(clause.owner());
    };
  }

  private static String word(Thing thing) {
    return switch (thing) {
      case NAME -> "a name";
      case PLACE -> "a place";
      case NUMBER -> "a number like 880k";
      case DATE -> "a date like 2026-11-01";
      case TEXT -> "a text in quotation marks";
      case PERIOD -> "a period like 3 years";
      case CONDITION -> "a condition";
      case FLOW -> "a flow";
      case END_OF_LINE -> "the end of the line";
    };
  }

  private static String found(Found found) {
    return switch (found) {
      case LINE_END -> "the line ends here";
      case BLOCK_END -> "the block ends here";
      case FILE_END -> "the file ends here";
      case NUMBER -> "this is a number";
      case DATE -> "this is a date";
      case TEXT -> "this is a text";
      case WORD, MARK -> "";
    };
  }
}
