package dev.landfall.syntax;

import static dev.landfall.syntax.grammar.LandfallParser.CloseBracket;
import static dev.landfall.syntax.grammar.LandfallParser.Comma;
import static dev.landfall.syntax.grammar.LandfallParser.LineEnd;
import static dev.landfall.syntax.grammar.LandfallParser.Name;
import static dev.landfall.syntax.grammar.LandfallParser.OpenBracket;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.Owner;
import dev.landfall.syntax.grammar.LandfallParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;

/**
 * The first token that no statement can have, and what is around it.
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

  /** The innermost round bracket of this line that is open. */
  Optional<? extends Token> openBracket() {
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

  /** What would join this word to the ones before it. */
  Optional<String> joint() {
    return Stream.of(Comma, LandfallParser.Colon).filter(now::accepts).findFirst().flatMap(Grammar::spelling);
  }

  /** Whether the token could begin the next line of the same block. */
  boolean fitsNextLine() {
    return now.after(LineEnd).filter(standing -> standing.accepts(type())).isPresent();
  }

  /** Whether one word stands between the token and a comma that ended the line above. */
  boolean isSecondAfterComma() {
    int last = kept.size() - 1;
    return last - 1 > firstKept
        && kept.get(last - 1).getType() == Comma
        && kept.get(last - 1).getLine() < kept.get(last).getLine()
        && Grammar.isKeyword(kept.get(last).getType());
  }

  /** Whose clause could begin here. */
  Optional<Owner> owner() {
    return Wants.clauseFrame(now).flatMap(frame -> Wants.ownerOf(frame, kept));
  }

  /** Whose block a line stands in. */
  Optional<Owner> outerOwner(Standing standing) {
    return standing.steps().stream()
        .map(Standing.Step::frame)
        .flatMap(frame -> Wants.enclosing(frame, standing.at()).stream())
        .findFirst()
        .flatMap(frame -> Wants.ownerOf(frame, kept));
  }

  List<String> clauseWords() {
    return Wants.clauseFrame(now)
        .flatMap(Wants::kindAbove)
        .map(frame -> Grammar.clauseWords(frame.rule))
        .orElse(List.of());
  }

  /** The keyword before this word, if it was taken for a name though it begins a clause. */
  Optional<Span> readAsName() {
    boolean asName = before != null && !kept.isEmpty() && Grammar.isKeyword(previous().getType())
        && before.accepts(Name) && !Grammar.ownersOf(previous().getType()).isEmpty();
    return asName ? Optional.of(span(previous())) : Optional.empty();
  }

  SyntaxProblem.Found found() {
    return switch (type()) {
      case LandfallParser.CloseBlock -> SyntaxProblem.Found.BLOCK_END;
      case Token.EOF, LineEnd ->
          type() == Token.EOF && endsFile() ? SyntaxProblem.Found.FILE_END : SyntaxProblem.Found.LINE_END;
      case LandfallParser.Number -> SyntaxProblem.Found.NUMBER;
      case LandfallParser.Date -> SyntaxProblem.Found.DATE;
      case LandfallParser.Text -> SyntaxProblem.Found.TEXT;
      default -> isWord() ? SyntaxProblem.Found.WORD : SyntaxProblem.Found.MARK;
    };
  }

  /** The last token, with all of a dotted name. */
  Optional<Span> previousName() {
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    int first = kept.size() - 1;
    while (first >= 2 && kept.get(first - 1).getType() == LandfallParser.Dot) {
      first -= 2;
    }
    return Optional.of(span(kept.get(first)).to(span(previous())));
  }

  private boolean endsFile() {
    return previous().getStopIndex() + 1 >= endOfFile.getStartIndex();
  }

  boolean isFirst() {
    return kept.size() == firstKept;
  }

  boolean previousIsFirst() {
    return before != null && kept.size() == firstKept + 1;
  }

  /** Whether the last word can be the beginning of a clause that may stand there. */
  boolean previousBeginsClause() {
    return now.steps().stream().anyMatch(step -> Wants.clauseSince(step.frame(), before.at()));
  }

  boolean isMark() {
    return found() == SyntaxProblem.Found.MARK;
  }

  boolean endsLine() {
    return switch (found()) {
      case LINE_END, BLOCK_END, FILE_END -> true;
      default -> false;
    };
  }

  boolean isWord() {
    return Grammar.isWord(type());
  }

  Token previous() {
    return kept.getLast();
  }

  int type() {
    return type(at);
  }

  /** The type of the token behind this one. */
  int following() {
    return type(at + 1);
  }

  private int type(int i) {
    return i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
  }

  String text() {
    return at < tokens.size() ? tokens.get(at).getText() : "";
  }

  Span span(Token token) {
    return Lexing.span(file, token);
  }

  /** The token, or the place behind the last one where the line ends too early. */
  Span here() {
    boolean ends = type() == Token.EOF || type() == LineEnd;
    if (!ends) {
      return span(tokens.get(at));
    }
    int offset = kept.isEmpty() ? endOfFile.getStartIndex() : previous().getStopIndex() + 1;
    return file.span(offset, offset);
  }
}
