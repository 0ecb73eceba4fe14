package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.SyntaxProblem.TooDeep;
import dev.landfall.syntax.grammar.LandfallLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** Refuses statements nested too deep to be read by calls within calls; who needs them has another problem. */
final class Nesting {

  /** Blocks, round brackets and repeated {@code not} together. */
  static final int LIMIT = 200;

  private final SourceFile file;
  private final List<CommonToken> tokens;
  private final Problems problems;
  private int blocks;
  private int brackets;
  private int nots;

  private Nesting(SourceFile file, List<CommonToken> tokens, Problems problems) {
    this.file = file;
    this.tokens = tokens;
    this.problems = problems;
  }

  /** The tokens without the statements that are too deep. */
  static List<CommonToken> limit(SourceFile file, List<CommonToken> tokens, Problems problems) {
    return new Nesting(file, tokens, problems).limited();
  }

  private List<CommonToken> limited() {
    List<CommonToken> kept = tokens;
    int statement = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      count(token.getType());
      boolean ends = blocks == 0 && token.getType() == LandfallLexer.LineEnd;
      if (ends) {
        brackets = 0;
      }
      if (blocks + brackets + nots > LIMIT) {
        problems.add(new TooDeep(Lexing.span(file, token), LIMIT));
        kept = kept == tokens ? new ArrayList<>(tokens.subList(0, statement)) : kept;
        kept.subList(Math.max(0, kept.size() - (i - statement)), kept.size()).clear();
        int end = endOfStatement(i + 1);
        problems.doubt(tokens.subList(statement, end));
        i = end - 1;
        statement = end;
      } else if (kept != tokens) {
        kept.add(token);
      }
      statement = ends ? i + 1 : statement;
    }
    return kept;
  }

  private int endOfStatement(int from) {
    int i = from;
    while (i < tokens.size() && (blocks > 0 || tokens.get(i).getType() != LandfallLexer.LineEnd)) {
      count(tokens.get(i).getType());
      i++;
    }
    brackets = 0;
    nots = 0;
    return i;
  }

  private void count(int type) {
    nots = type == LandfallLexer.NOT ? nots + 1 : 0;
    switch (type) {
      case LandfallLexer.OpenBlock -> blocks++;
      case LandfallLexer.CloseBlock -> blocks = Math.max(0, blocks - 1);
      case LandfallLexer.OpenBracket -> brackets++;
      case LandfallLexer.CloseBracket -> brackets = Math.max(0, brackets - 1);
      default -> { }
    }
    if (type == LandfallLexer.OpenBlock || type == LandfallLexer.CloseBlock) {
      brackets = 0;
    }
  }
}
