package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.BadNumber;
import dev.landfall.syntax.SyntaxProblem.StrayCharacter;
import dev.landfall.syntax.SyntaxProblem.UnclosedComment;
import dev.landfall.syntax.SyntaxProblem.UnclosedText;
import dev.landfall.syntax.SyntaxProblem.UnknownEscape;
import dev.landfall.syntax.SyntaxProblem.WrongQuotes;
import dev.landfall.syntax.grammar.LandfallLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;

/**
 * Mends characters that mean nothing: each is told once and becomes the token that was probably meant, so that the line
 * can be read on.
 */
final class Strays {

  private static final String QUOTES = "'`‘’‚‛“”„‟«»‹›「」『』＂＇";
  private static final String NOTHING = "";
  private static final String BLANK = " ";

  /** What other languages and other keyboards write, and what is written here. */
  private static final Map<Integer, String> MEANT = Map.ofEntries(
      Map.entry((int) ';', NOTHING), Map.entry((int) '；', NOTHING), Map.entry((int) '。', NOTHING),
      Map.entry((int) '，', ","), Map.entry((int) '、', ","), Map.entry((int) '：', ":"), Map.entry((int) '．', "."),
      Map.entry((int) '（', "("), Map.entry((int) '）', ")"), Map.entry((int) '｛', "{"), Map.entry((int) '｝', "}"),
      Map.entry((int) '＝', "="), Map.entry((int) '＞', ">"), Map.entry((int) '＜', "<"),
      Map.entry((int) '≥', ">="), Map.entry((int) '≤', "<="),
      Map.entry((int) '→', "->"), Map.entry((int) '⇒', "->"), Map.entry((int) '⟶', "->"),
      Map.entry((int) '↔', "<->"),
      Map.entry((int) '&', "and"), Map.entry((int) '|', "or"), Map.entry((int) '!', "not"),
      Map.entry((int) '#', "//"));

  private final SourceFile file;
  private final List<CommonToken> tokens;
  private final Problems problems;
  private final List<CommonToken> mended;

  private Strays(SourceFile file, List<CommonToken> tokens, Problems problems) {
    this.file = file;
    this.tokens = tokens;
    this.problems = problems;
    this.mended = new ArrayList<>(tokens.size());
  }

  static boolean isStray(int type) {
    return type == LandfallLexer.Stray || type == LandfallLexer.OpenText || type == LandfallLexer.OpenComment;
  }

  static boolean anyBadNumber(List<CommonToken> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (Digits.begin(tokens.get(i)) && Digits.goOn(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  static List<CommonToken> mend(SourceFile file, List<CommonToken> tokens, Problems problems) {
    Strays strays = new Strays(file, tokens, problems);
    for (int i = 0; i < tokens.size(); ) {
      i = strays.mend(i);
    }
    return strays.mended;
  }

  /** Takes the token at this index, with others that belong to it, and says where to go on. */
  private int mend(int i) {
    CommonToken token = tokens.get(i);
    if (Digits.begin(token) && i + 1 < tokens.size() && Digits.goOn(tokens, i + 1)) {
      return mendNumber(i);
    }
    switch (token.getType()) {
      case LandfallLexer.OpenText -> mendText(token);
      case LandfallLexer.OpenComment ->
          problems.add(new UnclosedComment(span(token.getStartIndex(), token.getStartIndex() + 2)));
      case LandfallLexer.Stray -> {
        return mendCharacter(i);
      }
      default -> mended.add(token);
    }
    return i + 1;
  }

  private int mendNumber(int first) {
    int next = first + 1;
    while (next < tokens.size() && Digits.goOn(tokens, next)) {
      next++;
    }
    CommonToken all = joined(tokens.get(first), tokens.get(next - 1), LandfallLexer.Number);
    boolean likeDate = Digits.likeDate(all.getText());
    all.setType(likeDate ? LandfallLexer.Date : LandfallLexer.Number);
    problems.add(new BadNumber(Lexing.span(file, all), likeDate));
    mended.add(all);
    return next;
  }

  /** A brace at the end of an open text surely opens the block whose lines follow. */
  private void mendText(CommonToken token) {
    String text = token.getText();
    int escape = Texts.firstUnknownEscape(text);
    int wrong = firstQuote(text);
    int start = token.getStartIndex();
    if (escape >= 0) {
      problems.add(new UnknownEscape(span(start + escape, start + escape + 2)));
    } else if (wrong >= 0) {
      problems.add(new WrongQuotes(span(start + wrong, start + wrong + 1), true));
    } else {
      problems.add(new UnclosedText(span(start, start + text.stripTrailing().length())));
    }
    CommonToken whole = joined(token, token, LandfallLexer.Text);
    mended.add(whole);
    if (!Texts.isClosed(text) && text.stripTrailing().endsWith("{")) {
      int brace = start + text.stripTrailing().length() - 1;
      whole.setStopIndex(brace - 1);
      mended.add(put(token, brace, LandfallLexer.OpenBlock));
    }
  }

  private static int firstQuote(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("“”„‟＂".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private int mendCharacter(int i) {
    CommonToken token = tokens.get(i);
    int character = token.getText().codePointAt(0);
    if (QUOTES.indexOf(character) >= 0) {
      return mendQuotes(i);
    }
    CommonToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
    if (character == '-' && next.getType() == LandfallLexer.Arrow && next.getStartIndex() == token.getStopIndex() + 1) {
      problems.add(new StrayCharacter(Lexing.span(file, token).to(Lexing.span(file, next)), Optional.of("->")));
      return i + 1;
    }
    Optional<String> meant = meant(character);
    problems.add(new StrayCharacter(Lexing.span(file, token), meant));
    if (meant.filter("//"::equals).isPresent()) {
      return endOfLine(i);
    }
    meant.filter(word -> !word.isBlank()).ifPresent(word -> mended.add(joined(token, token, Grammar.keyword(word))));
    return i + 1;
  }

  private static Optional<String> meant(int character) {
    boolean blank = switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> true;
      default -> character == '\u000B' || character == '\f' || character == '\u0085';
    };
    return blank ? Optional.of(BLANK) : Optional.ofNullable(MEANT.get(character));
  }

  /** From a quotation mark of another kind to the next on its line: a text. Without a next, all of the line. */
  private int mendQuotes(int first) {
    CommonToken open = tokens.get(first);
    boolean closed = open.getStopIndex() > open.getStartIndex();
    int last = first;
    for (int i = first + 1; !closed && i < tokens.size() && tokens.get(i).getType() != LandfallLexer.LineEnd; i++) {
      closed = tokens.get(i).getType() == LandfallLexer.Stray && QUOTES.indexOf(tokens.get(i).getText().charAt(0)) >= 0;
      last = i;
    }
    CommonToken text = joined(open, tokens.get(last), LandfallLexer.Text);
    problems.add(new WrongQuotes(Lexing.span(file, text), closed));
    mended.add(text);
    return last + 1;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).getType() != LandfallLexer.LineEnd) {
      end++;
    }
    return end;
  }

  private static CommonToken joined(CommonToken first, CommonToken last, int type) {
    CommonToken token = new CommonToken(first);
    token.setStopIndex(last.getStopIndex());
    token.setType(type);
    return token;
  }

  private static CommonToken put(CommonToken like, int offset, int type) {
    CommonToken token = new CommonToken(like);
    token.setStartIndex(offset);
    token.setStopIndex(offset);
    token.setType(type);
    return token;
  }

  private Span span(int start, int end) {
    return file.span(start, end);
  }
}
