package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.grammar.LandfallLexer;
import dev.landfall.syntax.grammar.LandfallParser;
import dev.landfall.syntax.grammar.LandfallParser.StatementContext;
import dev.landfall.syntax.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Reads the text of a model or a pack.
 *
 * <p>{@link Lexing} makes tokens of the text, {@link Nesting} refuses what is too deep, {@link Blocks} sees that braces
 * pair, {@link LineJoiner} leaves the line ends that count. Then one statement after the other, up to the line end that
 * stands outside all blocks, is parsed, turned into records by {@link Statements} and let go; so the time for each does
 * not depend on how many there are. The few that do not parse go to {@link Mender} first.
 *
 * <p>Any text whatever gives a result. Of a text without problems nothing is left out.
 */
public final class Syntax {

  private final SourceFile file;
  private final Problems problems = new Problems();
  private final Lexing lexing;
  private final TokenWindow window;
  private final LandfallParser parser;
  private final Statements statements;
  private final List<Statement> read = new ArrayList<>();

  private Syntax(SourceFile file) {
    this.file = file;
    this.lexing = Lexing.of(file, problems);
    this.window = new TokenWindow(lexing.lexer());
    this.parser = new LandfallParser(window);
    this.statements = Statements.of(lexing, new Values(file, problems));
    parser.removeErrorListeners();
    parser.setErrorHandler(new StopAtFirst());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /** Reads one file. */
  public static Parsed parse(SourceFile file) {
    return new Syntax(file).parse();
  }

  private Parsed parse() {
    List<CommonToken> shallow = Nesting.limit(file, lexing.tokens(), problems);
    List<CommonToken> tokens = LineJoiner.join(Blocks.pair(file, shallow, problems));
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      int type = i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
      depth += type == LandfallLexer.OpenBlock ? 1 : type == LandfallLexer.CloseBlock ? -1 : 0;
      if (type == Token.EOF || depth == 0 && type == LandfallLexer.LineEnd) {
        if (i > start) {
          read(tokens.subList(start, i));
        }
        start = i + 1;
      }
    }
    return new Parsed(read, problems.diagnostics(), problems.doubtful());
  }

  private void read(List<CommonToken> statement) {
    Optional<StatementContext> parsed = parsed(statement, PredictionMode.SLL);
    if (parsed.isPresent()) {
      keep(parsed.get(), statement);
    } else if (problems.areTooMany()) {
      problems.count();
      problems.doubt(statement);
    } else {
      new Mender(file, problems, lexing.end()).mend(statement).forEach(this::readMended);
    }
  }

  /** What the mender lets through is of the language: where the fast way of deciding falls short, the full one does not. */
  private void readMended(List<CommonToken> statement) {
    Optional<StatementContext> fast = parsed(statement, PredictionMode.SLL);
    StatementContext parsed = fast.or(() -> parsed(statement, PredictionMode.LL)).orElseThrow(
        () -> new IllegalStateException("cannot read the mended statement at " + Lexing.span(file, statement.getFirst())));
    keep(parsed, statement);
  }

  private void keep(StatementContext parsed, List<CommonToken> statement) {
    statements.statement(parsed).ifPresentOrElse(read::add, () -> problems.doubt(statement));
  }

  /** The statement, if the parser can read all of it. */
  private Optional<StatementContext> parsed(List<CommonToken> statement, PredictionMode mode) {
    window.show(statement, lexing.end());
    parser.setTokenStream(window);
    parser.getInterpreter().setPredictionMode(mode);
    try {
      StatementContext context = parser.statement();
      return window.LA(1) == Token.EOF ? Optional.of(context) : Optional.empty();
    } catch (StopAtFirst.Stopped stopped) {
      return Optional.empty();
    }
  }
}
