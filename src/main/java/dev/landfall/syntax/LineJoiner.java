package dev.landfall.syntax;

import static dev.landfall.syntax.grammar.LandfallLexer.AND;
import static dev.landfall.syntax.grammar.LandfallLexer.CloseBlock;
import static dev.landfall.syntax.grammar.LandfallLexer.CloseBracket;
import static dev.landfall.syntax.grammar.LandfallLexer.Comma;
import static dev.landfall.syntax.grammar.LandfallLexer.LineEnd;
import static dev.landfall.syntax.grammar.LandfallLexer.OR;
import static dev.landfall.syntax.grammar.LandfallLexer.OpenBlock;
import static dev.landfall.syntax.grammar.LandfallLexer.OpenBracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Leaves only the line ends that end a statement or a clause. A line goes on where it ends with a comma, {@code and},
 * {@code or} or an open bracket, where the next begins with {@code and} or {@code or}, and inside round brackets.
 * A round bracket that is never closed joins nothing, or it would swallow the rest of the block.
 */
final class LineJoiner {

  private LineJoiner() {}

  /** The tokens without the line ends that mean nothing; the given list stays as it is. */
  static <T extends Token> List<T> join(List<T> tokens) {
    BitSet closed = closedBrackets(tokens);
    List<T> kept = new ArrayList<>(tokens.size());
    T lineEnd = null;
    int brackets = 0;
    for (int i = 0; i < tokens.size(); i++) {
      T token = tokens.get(i);
      int type = token.getType();
      if (type == LineEnd) {
        lineEnd = lineEnd == null ? token : lineEnd;
        continue;
      }
      if (lineEnd != null && brackets == 0 && type != AND && type != OR && endsSomething(kept)) {
        kept.add(lineEnd);
      }
      lineEnd = null;
      kept.add(token);
      brackets += closed.get(i) ? (type == OpenBracket ? 1 : -1) : 0;
    }
    return kept;
  }

  private static boolean endsSomething(List<? extends Token> kept) {
    if (kept.isEmpty()) {
      return false;
    }
    return switch (kept.getLast().getType()) {
      case Comma, AND, OR, OpenBlock, OpenBracket -> false;
      default -> true;
    };
  }

  /** The round brackets, open and closed, that have their counterpart in the same block. */
  private static BitSet closedBrackets(List<? extends Token> tokens) {
    BitSet closed = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).getType()) {
        case OpenBracket -> open.push(i);
        case CloseBracket -> {
          if (!open.isEmpty()) {
            closed.set(open.pop());
            closed.set(i);
          }
        }
        case OpenBlock, CloseBlock -> open.clear();
        default -> { }
      }
    }
    return closed;
  }
}
