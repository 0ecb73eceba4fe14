package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallLexer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The tokens of a file, line ends among them, and the lines of description above its statements.
 *
 * @param end the end of the file
 * @param descriptions by the number of their line, each without its slashes
 */
record Lexing(LandfallLexer lexer, List<CommonToken> tokens, Token end, Map<Integer, String> descriptions) {

  private static final String SLASHES = "///";

  /** Reads a whole text; what no token can be made of is mended as well as can be, and told. */
  static Lexing of(SourceFile file, Problems problems) {
    LandfallLexer lexer = new LandfallLexer(new Characters(file));
    lexer.removeErrorListeners();
    List<CommonToken> tokens = new ArrayList<>();
    Map<Integer, String> descriptions = new HashMap<>();
    boolean clean = true;
    int lastLine = 0;
    CommonToken token = (CommonToken) lexer.nextToken();
    for (; token.getType() != Token.EOF; token = (CommonToken) lexer.nextToken()) {
      if (token.getType() == LandfallLexer.Description && token.getLine() != lastLine) {
        describe(token, descriptions);
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL && !joinsStrays(tokens, token)) {
        tokens.add(token);
        clean &= !Strays.isStray(token.getType());
      }
      lastLine = token.getLine();
    }
    boolean mend = !clean || Strays.anyBadNumber(tokens);
    return new Lexing(lexer, mend ? Strays.mend(file, tokens, problems) : tokens, token, descriptions);
  }

  /** Four slashes are a ruler and not a description. */
  private static void describe(CommonToken token, Map<Integer, String> descriptions) {
    String text = token.getText().substring(SLASHES.length());
    if (!text.startsWith("/")) {
      descriptions.put(token.getLine(), (text.startsWith(" ") ? text.substring(1) : text).stripTrailing());
    }
  }

  /** A run of the same senseless character is one token, or a file of zeros would be millions. */
  private static boolean joinsStrays(List<CommonToken> tokens, CommonToken token) {
    if (token.getType() != LandfallLexer.Stray || tokens.isEmpty()) {
      return false;
    }
    CommonToken last = tokens.getLast();
    boolean joins = last.getType() == LandfallLexer.Stray && last.getStopIndex() + 1 == token.getStartIndex()
        && firstCharacter(last, token).equals(token.getText());
    if (joins) {
      last.setStopIndex(token.getStopIndex());
    }
    return joins;
  }

  private static String firstCharacter(CommonToken run, CommonToken character) {
    int length = character.getStopIndex() - character.getStartIndex();
    return run.getInputStream().getText(Interval.of(run.getStartIndex(), run.getStartIndex() + length));
  }

  /** The lines of description directly above a statement that begins at this token. */
  Optional<String> descriptionAbove(Token statement) {
    List<String> lines = new ArrayList<>();
    for (int line = statement.getLine() - 1; descriptions.containsKey(line); line--) {
      lines.addFirst(descriptions.get(line));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  /** Where a token stands; one that was put in has a place and no length. */
  static Span span(SourceFile file, Token token) {
    int start = Math.min(token.getStartIndex(), file.text().length());
    return file.span(start, Math.max(start, Math.min(token.getStopIndex() + 1, file.text().length())));
  }
}
