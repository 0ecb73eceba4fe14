package dev.landfall.syntax;

import static dev.landfall.syntax.grammar.LandfallParser.AND;
import static dev.landfall.syntax.grammar.LandfallParser.CloseBracket;
import static dev.landfall.syntax.grammar.LandfallParser.Comma;
import static dev.landfall.syntax.grammar.LandfallParser.LineEnd;
import static dev.landfall.syntax.grammar.LandfallParser.NOT;
import static dev.landfall.syntax.grammar.LandfallParser.Name;
import static dev.landfall.syntax.grammar.LandfallParser.OR;
import static dev.landfall.syntax.grammar.LandfallParser.OpenBracket;

import dev.landfall.diagnostic.Suggestions;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.ClauseElsewhere;
import dev.landfall.syntax.SyntaxProblem.LooseComma;
import dev.landfall.syntax.SyntaxProblem.Misspelt;
import dev.landfall.syntax.SyntaxProblem.Missing;
import dev.landfall.syntax.SyntaxProblem.NeedsNewLine;
import dev.landfall.syntax.SyntaxProblem.Owner;
import dev.landfall.syntax.SyntaxProblem.ReservedWord;
import dev.landfall.syntax.SyntaxProblem.UnclosedBracket;
import dev.landfall.syntax.SyntaxProblem.UnknownClause;
import dev.landfall.syntax.SyntaxProblem.UnknownKind;
import dev.landfall.syntax.SyntaxProblem.UnopenedBracket;
import dev.landfall.syntax.SyntaxProblem.WordInList;
import dev.landfall.syntax.grammar.LandfallParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * The first token that no statement can have, and what is around it. It finds out what that means to the writer; the
 * order of the questions in {@link #finding()} is the order from sure to general.
 *
 * @param tokens the whole statement
 * @param kept what was read of it so far
 * @param at the index of the token among {@code tokens}; their number, if the statement ends too early
 * @param firstKept how many tokens were kept where this line began
 * @param before where one stood before the last token kept; null at the beginning and after something was left out
 * @param now where one stands, and cannot go on
 */
record Spot(SourceFile file, List<? extends Token> tokens, List<? extends Token> kept, int at, int firstKept,
    Standing before, Standing now, Token endOfFile) {

  private static final int MOST_LETTERS = 2;

  Finding finding() {
    return loose()
        .or(this::bracket)
        .or(this::reserved)
        .or(this::newLine)
        .or(this::otherKind)
        .or(this::misspelt)
        .or(this::clause)
        .or(this::firstWord)
        .orElseGet(this::missing);
  }

  // ---- commas, brackets and reserved words

  /** A line that ends with a comma, and a next line that makes sense only by itself. */
  private Optional<Finding> loose() {
    int last = kept.size() - 1;
    boolean secondOfLine = last - 1 > firstKept && kept.get(last - 1).getType() == Comma
        && kept.get(last - 1).getLine() < kept.get(last).getLine();
    if (!secondOfLine || !Grammar.isKeyword(kept.get(last).getType()) || !beginsLine(kept.get(last).getType(), type(at))) {
      return Optional.empty();
    }
    LooseComma problem = new LooseComma(span(kept.get(last - 1)), span(kept.get(last)));
    return Optional.of(new Finding(problem, new Repair.NewLineAfterComma()));
  }

  /** Whether a statement, or a line of a component's block, can begin with these two. */
  private static boolean beginsLine(int first, int second) {
    return begins(LandfallParser.RULE_statement, first, second) || begins(LandfallParser.RULE_componentLine, first, second);
  }

  private static boolean begins(int rule, int first, int second) {
    return Standing.before(rule).after(first).filter(standing -> standing.accepts(second)).isPresent();
  }

  private Optional<Finding> bracket() {
    if (type(at) == CloseBracket) {
      return openBracket().isEmpty() ? Optional.of(Finding.of(new UnopenedBracket(here()))) : Optional.empty();
    }
    return now.accepts(CloseBracket)
        ? openBracket().map(open -> Finding.of(new UnclosedBracket(span(open), here())))
        : Optional.empty();
  }

  private Optional<? extends Token> openBracket() {
    int closed = 0;
    for (int i = kept.size() - 1; i >= firstKept; i--) {
      int type = kept.get(i).getType();
      closed += type == CloseBracket ? 1 : type == OpenBracket ? -1 : 0;
      if (closed < 0) {
        return Optional.of(kept.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> reserved() {
    int type = type(at);
    if ((type == AND || type == OR) && now.accepts(Comma)) {
      return Optional.of(new Finding(new WordInList(here()), new Repair.Replace(Comma)));
    }
    boolean isReserved = type == AND || type == OR || type == NOT;
    return isReserved && now.accepts(Name) ? Optional.of(Finding.of(new ReservedWord(here()))) : Optional.empty();
  }

  // ---- words

  private Optional<Finding> newLine() {
    boolean begins = !kept.isEmpty() && Grammar.beginsStatement(type(at)) && beginsLine(type(at), type(at + 1));
    boolean fits = now.accepts(Token.EOF) || now.accepts(LineEnd) && insideComponent();
    return begins && fits && !isFirst() ? Optional.of(new Finding(new NeedsNewLine(here()), new Repair.NewLine())) : Optional.empty();
  }

  private boolean insideComponent() {
    return now.after(LineEnd).filter(standing -> standing.accepts(type(at))).isPresent();
  }

  /** The clause of another kind, here or as the first word of this line. */
  private Optional<Finding> otherKind() {
    if (isWord(at) && owner().isPresent() && !Grammar.ownersOf(type(at)).isEmpty()) {
      return Optional.of(Finding.of(
          new ClauseElsewhere(here(), owner(), Grammar.ownersOf(type(at)), readAsName())));
    }
    if (!previousIsFirst() || previousBeginsClause() || Grammar.ownersOf(previous().getType()).isEmpty() || isMark()) {
      return Optional.empty();
    }
    return Optional.of(Finding.of(new ClauseElsewhere(
        span(previous()), outerOwner(before), Grammar.ownersOf(previous().getType()), Optional.empty())));
  }

  private Optional<Finding> misspelt() {
    List<String> near = near(now, text(at), isWord(at));
    for (String word : near) {
      int keyword = Grammar.keyword(word);
      if (now.after(keyword).filter(standing -> standing.accepts(type(at + 1))).isPresent()) {
        SyntaxProblem problem = owner()
            .<SyntaxProblem>map(owner -> unknownClause(owner, near))
            .orElseGet(() -> isFirst() ? unknownKind(here(), now, near) : new Misspelt(here(), near));
        return Optional.of(new Finding(problem, slip(text(at), word, new Repair.Replace(keyword))));
      }
    }
    return misspeltBefore();
  }

  /** The word before it went for a name, where a keyword nearly spelt like it would have let this one in. */
  private Optional<Finding> misspeltBefore() {
    if (before == null || kept.isEmpty() || previous().getType() != Name) {
      return Optional.empty();
    }
    List<String> near = near(before, previous().getText(), true).stream()
        .filter(word -> before.after(Grammar.keyword(word)).filter(s -> s.accepts(type(at))).isPresent())
        .toList();
    if (near.isEmpty()) {
      return Optional.empty();
    }
    SyntaxProblem problem = previousIsFirst()
        ? unknownKind(span(previous()), before, near)
        : new Misspelt(span(previous()), near);
    String word = near.getFirst();
    return Optional.of(new Finding(
        problem, slip(previous().getText(), word, new Repair.ReplacePrevious(Grammar.keyword(word)))));
  }

  /** Only what is surely a slip of the pen is put right: not `database` for `data`. */
  private static Repair slip(String written, String word, Repair repair) {
    return Math.abs(written.length() - word.length()) <= MOST_LETTERS ? repair : new Repair.None();
  }

  private static List<String> near(Standing standing, String word, boolean isWord) {
    return isWord ? Suggestions.nearest(word, Grammar.words(standing.expected())) : List.of();
  }

  private Optional<Finding> clause() {
    return isWord(at) ? owner().map(owner -> Finding.of(unknownClause(owner, List.of()))) : Optional.empty();
  }

  private UnknownClause unknownClause(Owner owner, List<String> near) {
    return new UnknownClause(here(), owner, near, clauseWords(), joint(), readAsName());
  }

  /** What would join this word to the ones before it. */
  private Optional<String> joint() {
    return now.accepts(Comma) ? Optional.of(",") : now.accepts(LandfallParser.Colon) ? Optional.of(":") : Optional.empty();
  }

  /** A name at the beginning of a line, and then something that makes no flow of it. */
  private Optional<Finding> firstWord() {
    boolean named = previousIsFirst() && previous().getType() == Name && !isMark() && !endsLine();
    return named ? Optional.of(Finding.of(unknownKind(span(previous()), before, List.of()))) : Optional.empty();
  }

  private UnknownKind unknownKind(Span word, Standing standing, List<String> near) {
    return new UnknownKind(word, outerOwner(standing), near, isWord(at));
  }

  private Finding missing() {
    Wants wants = new Wants(now, owner(), previousIsFirst() && (previousBeginsClause() || Grammar.beginsStatement(previous().getType())));
    Optional<Span> after = kept.isEmpty() ? Optional.empty() : Optional.of(previousName());
    return Finding.of(new Missing(here(), found(), after, wants.all(), near(now, text(at), isWord(at))));
  }

  // ---- what is around

  /** Whose clause could begin here. */
  private Optional<Owner> owner() {
    return Wants.clauseFrame(now).flatMap(frame -> Wants.ownerOf(frame, kept));
  }

  /** Whose block a line stands in. */
  private Optional<Owner> outerOwner(Standing standing) {
    return standing.steps().stream()
        .map(Standing.Step::frame)
        .flatMap(frame -> Wants.enclosing(frame, standing.at()).stream())
        .findFirst()
        .flatMap(frame -> Wants.ownerOf(frame, kept));
  }

  private List<String> clauseWords() {
    return Wants.clauseFrame(now)
        .flatMap(Wants::kindAbove)
        .map(frame -> Grammar.clauseWords(frame.rule))
        .orElse(List.of());
  }

  /** The keyword before this word, if it was taken for a name though it begins a clause. */
  private Optional<Span> readAsName() {
    boolean asName = before != null && !kept.isEmpty() && Grammar.isKeyword(previous().getType())
        && before.accepts(Name) && !Grammar.ownersOf(previous().getType()).isEmpty();
    return asName ? Optional.of(span(previous())) : Optional.empty();
  }

  private SyntaxProblem.Found found() {
    return switch (type(at)) {
      case LandfallParser.CloseBlock -> SyntaxProblem.Found.BLOCK_END;
      case Token.EOF, LineEnd ->
          type(at) == Token.EOF && endsFile() ? SyntaxProblem.Found.FILE_END : SyntaxProblem.Found.LINE_END;
      case LandfallParser.Number -> SyntaxProblem.Found.NUMBER;
      case LandfallParser.Date -> SyntaxProblem.Found.DATE;
      case LandfallParser.Text -> SyntaxProblem.Found.TEXT;
      default -> isWord(at) ? SyntaxProblem.Found.WORD : SyntaxProblem.Found.MARK;
    };
  }

  /** The last token, with all of a dotted name. */
  private Span previousName() {
    int first = kept.size() - 1;
    while (first >= 2 && kept.get(first - 1).getType() == LandfallParser.Dot) {
      first -= 2;
    }
    return span(kept.get(first)).to(span(previous()));
  }

  private boolean endsFile() {
    return previous().getStopIndex() + 1 >= endOfFile.getStartIndex();
  }

  private boolean isFirst() {
    return kept.size() == firstKept;
  }

  private boolean previousIsFirst() {
    return before != null && kept.size() == firstKept + 1;
  }

  /** Whether the last word can be the beginning of a clause that may stand there. */
  private boolean previousBeginsClause() {
    return now.steps().stream().anyMatch(step -> Wants.clauseSince(step.frame(), before.at()));
  }

  private boolean isMark() {
    return found() == SyntaxProblem.Found.MARK;
  }

  private boolean endsLine() {
    return switch (found()) {
      case LINE_END, BLOCK_END, FILE_END -> true;
      default -> false;
    };
  }

  private boolean isWord(int i) {
    return Grammar.isWord(type(i));
  }

  private Token previous() {
    return kept.getLast();
  }

  private int type(int i) {
    return i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
  }

  private String text(int i) {
    return i < tokens.size() ? tokens.get(i).getText() : "";
  }

  private Span span(Token token) {
    return Lexing.span(file, token);
  }

  /** The token, or the place behind the last one where the line ends too early. */
  private Span here() {
    boolean ends = at >= tokens.size() || type(at) == LineEnd;
    if (!ends) {
      return span(tokens.get(at));
    }
    int offset = kept.isEmpty() ? endOfFile.getStartIndex() : previous().getStopIndex() + 1;
    return file.span(offset, offset);
  }
}
