package dev.landfall.syntax;

import dev.landfall.syntax.grammar.LandfallLexer;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;

/** Digits that the lexer takes apart because they are no number and no date: {@code 2026-1-5}, {@code 1,000,000}. */
final class Digits {

  private static final Pattern LIKE_DATE = Pattern.compile("\\d+[-/.]\\d+[-/.]\\d.*|\\d{4}-.*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

  private Digits() {}

  static boolean begin(CommonToken token) {
    return token.getType() == LandfallLexer.Number || token.getType() == LandfallLexer.Date;
  }

  /** Whether this token belongs to the number before it: nothing stands between, and nobody would write it so. */
  static boolean goOn(List<CommonToken> tokens, int i) {
    CommonToken token = tokens.get(i);
    if (token.getStartIndex() != tokens.get(i - 1).getStopIndex() + 1) {
      return false;
    }
    return switch (token.getType()) {
      case LandfallLexer.Number, LandfallLexer.Date -> true;
      case LandfallLexer.DAYS, LandfallLexer.MONTHS, LandfallLexer.YEARS -> false;
      case LandfallLexer.Stray -> "-/".contains(token.getText());
      case LandfallLexer.Dot -> digitsFollow(tokens, i);
      case LandfallLexer.Comma -> digitsFollow(tokens, i) && THOUSANDS.matcher(tokens.get(i + 1).getText()).matches();
      default -> Grammar.isWord(token.getType());
    };
  }

  private static boolean digitsFollow(List<CommonToken> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).getType() == LandfallLexer.Number
        && tokens.get(i + 1).getStartIndex() == tokens.get(i).getStopIndex() + 1;
  }

  static boolean likeDate(String text) {
    return LIKE_DATE.matcher(text).matches();
  }
}
