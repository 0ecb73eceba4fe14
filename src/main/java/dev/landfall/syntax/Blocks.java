package dev.landfall.syntax;

import static dev.landfall.syntax.grammar.LandfallLexer.CloseBlock;
import static dev.landfall.syntax.grammar.LandfallLexer.LineEnd;
import static dev.landfall.syntax.grammar.LandfallLexer.OpenBlock;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.DoubledBlock;
import dev.landfall.syntax.SyntaxProblem.UnclosedBlock;
import dev.landfall.syntax.SyntaxProblem.UnopenedBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;

/**
 * Braces that do not pair. Where they do, layout means nothing; where they do not, it says best which one is missing or
 * too many, and one missing brace must not spoil the statements that follow.
 */
final class Blocks {

  /** How many tokens are looked back for the line that lacks its brace. */
  private static final int LOOK_BACK = 1 << 16;

  /** An open brace, and how far its line is indented. */
  private record Open(CommonToken brace, int indent) {}

  private final SourceFile file;
  private final List<CommonToken> tokens;
  private final Problems problems;
  private final List<CommonToken> paired;
  private final Deque<Open> open = new ArrayDeque<>();
  private int line;
  private int indent;

  private Blocks(SourceFile file, List<CommonToken> tokens, Problems problems) {
    this.file = file;
    this.tokens = tokens;
    this.problems = problems;
    this.paired = new ArrayList<>(tokens.size() + 16);
  }

  /** The same tokens, or others whose braces pair. */
  static List<CommonToken> pair(SourceFile file, List<CommonToken> tokens, Problems problems) {
    return isPaired(tokens) ? tokens : new Blocks(file, tokens, problems).pair();
  }

  private static boolean isPaired(List<CommonToken> tokens) {
    int depth = 0;
    for (CommonToken token : tokens) {
      depth += token.getType() == OpenBlock ? 1 : token.getType() == CloseBlock ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private List<CommonToken> pair() {
    for (CommonToken token : tokens) {
      if (token.getType() != LineEnd && token.getLine() != line) {
        line = token.getLine();
        indent = token.getCharPositionInLine();
        closeLeftOpen(token);
      }
      switch (token.getType()) {
        case OpenBlock -> open(token);
        case CloseBlock -> close(token);
        default -> paired.add(token);
      }
    }
    while (!open.isEmpty()) {
      closeInnermost(Optional.empty());
    }
    return paired;
  }

  /** A line that is not deeper than the line of the brace is not in its block, unless it closes it. */
  private void closeLeftOpen(CommonToken first) {
    boolean closes = first.getType() == CloseBlock;
    while (!open.isEmpty() && (closes ? indent < open.peek().indent : indent <= open.peek().indent)) {
      closeInnermost(Optional.of(first));
    }
  }

  private void closeInnermost(Optional<CommonToken> before) {
    CommonToken brace = open.pop().brace;
    problems.add(new UnclosedBlock(Lexing.span(file, brace), before.map(token -> Lexing.span(file, token))));
    int place = paired.size();
    while (place > 0 && paired.get(place - 1).getType() == LineEnd) {
      place--;
    }
    paired.add(place, put(paired.get(place - 1), CloseBlock));
    if (place == paired.size() - 1 && before.isPresent()) {
      paired.add(put(paired.getLast(), LineEnd));
    }
  }

  private void open(CommonToken brace) {
    if (!paired.isEmpty() && paired.getLast().getType() == OpenBlock) {
      problems.add(new DoubledBlock(Lexing.span(file, brace), Lexing.span(file, paired.getLast())));
    } else {
      open.push(new Open(brace, indent));
      paired.add(brace);
    }
  }

  private void close(CommonToken brace) {
    boolean opened = !open.isEmpty() && (indent <= open.peek().indent || line == open.peek().brace.getLine());
    if (opened) {
      open.pop();
      paired.add(brace);
      return;
    }
    int missing = problems.areTooMany() ? -1 : endOfLineThatOpens();
    Optional<Span> place = missing < 0 ? Optional.empty() : Optional.of(after(paired.get(missing)));
    problems.add(new UnopenedBlock(Lexing.span(file, brace), place));
    if (missing >= 0) {
      paired.add(missing + 1, put(paired.get(missing), OpenBlock));
      paired.add(brace);
    }
  }

  /** The last token of the nearest line above that is indented like this one, and has deeper lines below; else -1. */
  private int endOfLineThatOpens() {
    int end = paired.size() - 1;
    int stop = Math.max(0, end - LOOK_BACK);
    boolean deeper = false;
    while (end >= stop) {
      if (paired.get(end).getType() == LineEnd) {
        end--;
        continue;
      }
      int first = end;
      while (first > stop && paired.get(first - 1).getLine() == paired.get(end).getLine()) {
        first--;
      }
      int column = paired.get(first).getCharPositionInLine();
      if (column <= indent) {
        int type = paired.get(end).getType();
        return column == indent && deeper && type != CloseBlock && type != OpenBlock ? end : -1;
      }
      deeper = true;
      end = first - 1;
    }
    return -1;
  }

  private Span after(CommonToken token) {
    return file.span(token.getStopIndex() + 1, token.getStopIndex() + 1);
  }

  /** A token that was not written, behind one that was. */
  static CommonToken put(CommonToken behind, int type) {
    CommonToken token = new CommonToken(behind);
    token.setType(type);
    token.setStartIndex(behind.getStopIndex() + 1);
    token.setStopIndex(behind.getStopIndex());
    return token;
  }
}
