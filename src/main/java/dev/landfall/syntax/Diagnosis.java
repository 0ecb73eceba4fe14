package dev.landfall.syntax;

import static dev.landfall.syntax.grammar.LandfallParser.AND;
import static dev.landfall.syntax.grammar.LandfallParser.CloseBracket;
import static dev.landfall.syntax.grammar.LandfallParser.Comma;
import static dev.landfall.syntax.grammar.LandfallParser.LineEnd;
import static dev.landfall.syntax.grammar.LandfallParser.NOT;
import static dev.landfall.syntax.grammar.LandfallParser.Name;
import static dev.landfall.syntax.grammar.LandfallParser.OR;

import dev.landfall.diagnostic.Suggestions;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.*;
import dev.landfall.syntax.grammar.LandfallParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * What the first token that no statement can have means to the writer. The order of the questions in {@link #finding()}
 * is the order from sure to general.
 */
record Diagnosis(Spot spot) {

  /** More letters than these are not left out or put in by a slip of the pen. */
  private static final int MOST_LETTERS = 2;

  Finding finding() {
    return looseComma()
        .or(this::bracket)
        .or(this::reserved)
        .or(this::newLine)
        .or(this::otherKind)
        .or(this::otherKindBefore)
        .or(this::misspelt)
        .or(this::misspeltBefore)
        .or(this::clause)
        .or(this::firstWord)
        .orElseGet(this::missing);
  }

  private static Optional<Finding> tell(SyntaxProblem problem) {
    return Optional.of(Finding.of(problem));
  }

  private static Optional<Finding> tell(SyntaxProblem problem, Repair repair) {
    return Optional.of(new Finding(problem, repair));
  }

  // ---- commas, brackets and reserved words

  /** A line that ends with a comma, and a next line that makes sense only by itself. */
  private Optional<Finding> looseComma() {
    if (!spot.isSecondAfterComma() || !beginsLine(spot.previous().getType(), spot.type())) {
      return Optional.empty();
    }
    LooseComma problem = new LooseComma(spot.span(spot.kept().get(spot.kept().size() - 2)), spot.span(spot.previous()));
    return tell(problem, new Repair.NewLineAfterComma());
  }

  /** Whether a statement, or a line of a component's block, can begin with these two. */
  private static boolean beginsLine(int first, int second) {
    return begins(LandfallParser.RULE_statement, first, second)
        || begins(LandfallParser.RULE_componentLine, first, second);
  }

  private static boolean begins(int rule, int first, int second) {
    return Standing.before(rule).after(first).filter(standing -> standing.accepts(second)).isPresent();
  }

  private Optional<Finding> bracket() {
    Optional<Span> open = spot.openBracket().map(spot::span);
    if (spot.type() == CloseBracket) {
      return open.isEmpty() ? tell(new UnopenedBracket(spot.here())) : Optional.empty();
    }
    return spot.now().accepts(CloseBracket)
        ? open.flatMap(bracket -> tell(new UnclosedBracket(bracket, spot.here())))
        : Optional.empty();
  }

  private Optional<Finding> reserved() {
    return switch (spot.type()) {
      case AND, OR, NOT -> {
        if (spot.type() != NOT && spot.now().accepts(Comma)) {
          yield tell(new WordInList(spot.here()), new Repair.Replace(Comma));
        }
        yield spot.now().accepts(Name) ? tell(new ReservedWord(spot.here())) : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  // ---- words

  private Optional<Finding> newLine() {
    boolean begins = Grammar.beginsStatement(spot.type()) && beginsLine(spot.type(), spot.following());
    boolean fits = !spot.isFirst() && (spot.now().accepts(Token.EOF) || spot.fitsNextLine());
    return begins && fits ? tell(new NeedsNewLine(spot.here()), new Repair.NewLine()) : Optional.empty();
  }

  /** The clause of another kind. */
  private Optional<Finding> otherKind() {
    List<String> others = Grammar.ownersOf(spot.type());
    return others.isEmpty()
        ? Optional.empty()
        : spot.owner().flatMap(own ->
            tell(new ClauseElsewhere(spot.here(), Optional.of(own), others, spot.readAsName())));
  }

  /** The same as the first word of this line, where it went for the name that a flow begins with. */
  private Optional<Finding> otherKindBefore() {
    if (!spot.previousIsFirst() || spot.previousBeginsClause() || spot.isMark()) {
      return Optional.empty();
    }
    List<String> others = Grammar.ownersOf(spot.previous().getType());
    Span word = spot.span(spot.previous());
    return others.isEmpty()
        ? Optional.empty()
        : tell(new ClauseElsewhere(word, spot.outerOwner(spot.before()), others, Optional.empty()));
  }

  private Optional<Finding> misspelt() {
    List<String> near = near();
    return near.stream()
        .filter(word -> spot.now().after(Grammar.keyword(word)).filter(s -> s.accepts(spot.following())).isPresent())
        .findFirst()
        .flatMap(word -> tell(misspelt(near), slip(spot.text(), word, new Repair.Replace(Grammar.keyword(word)))));
  }

  private SyntaxProblem misspelt(List<String> near) {
    Optional<Owner> owner = spot.owner();
    if (owner.isPresent()) {
      return unknownClause(owner.get(), near);
    }
    return spot.isFirst() ? unknownKind(spot.here(), spot.now(), near) : new Misspelt(spot.here(), near);
  }

  /** The word before went for a name, where a keyword nearly spelt like it would have let this one in. */
  private Optional<Finding> misspeltBefore() {
    if (spot.before() == null || spot.previous().getType() != Name) {
      return Optional.empty();
    }
    String written = spot.previous().getText();
    List<String> near = near(spot.before(), written).stream()
        .filter(word -> spot.before().after(Grammar.keyword(word)).filter(s -> s.accepts(spot.type())).isPresent())
        .toList();
    return near.stream().findFirst().flatMap(word -> tell(
        misspeltBefore(near), slip(written, word, new Repair.ReplacePrevious(Grammar.keyword(word)))));
  }

  private SyntaxProblem misspeltBefore(List<String> near) {
    Span word = spot.span(spot.previous());
    return spot.previousIsFirst() ? unknownKind(word, spot.before(), near) : new Misspelt(word, near);
  }

  /** Only what is surely a slip of the pen is put right: not {@code database} for {@code data}. */
  private static Repair slip(String written, String word, Repair repair) {
    return Math.abs(written.length() - word.length()) <= MOST_LETTERS ? repair : new Repair.None();
  }

  private List<String> near() {
    return spot.isWord() ? near(spot.now(), spot.text()) : List.of();
  }

  private static List<String> near(Standing standing, String word) {
    return Suggestions.nearest(word, Grammar.words(standing.expected()));
  }

  private Optional<Finding> clause() {
    return spot.isWord() ? spot.owner().flatMap(owner -> tell(unknownClause(owner, List.of()))) : Optional.empty();
  }

  private UnknownClause unknownClause(Owner owner, List<String> near) {
    return new UnknownClause(spot.here(), owner, near, spot.clauseWords(), spot.joint(), spot.readAsName());
  }

  /** A name at the beginning of a line, and then something that makes no flow of it. */
  private Optional<Finding> firstWord() {
    boolean named = spot.previousIsFirst() && spot.previous().getType() == Name && !spot.isMark() && !spot.endsLine();
    return named ? tell(unknownKind(spot.span(spot.previous()), spot.before(), List.of())) : Optional.empty();
  }

  private UnknownKind unknownKind(Span word, Standing standing, List<String> near) {
    return new UnknownKind(word, spot.outerOwner(standing), near, spot.isWord());
  }

  private Finding missing() {
    boolean afterKind = spot.previousIsFirst()
        && (spot.previousBeginsClause() || Grammar.beginsStatement(spot.previous().getType()));
    Wants wants = new Wants(spot.now(), spot.owner(), afterKind);
    return Finding.of(new Missing(spot.here(), spot.found(), spot.previousName(), wants.all(), near()));
  }
}
