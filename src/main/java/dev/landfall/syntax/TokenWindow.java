package dev.landfall.syntax;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The tokens of one statement as the parser wants them: a window on a list, with an end of file behind it. */
final class TokenWindow implements TokenStream {

  private final TokenSource source;
  private List<? extends Token> tokens = List.of();
  private Token end = new CommonToken(Token.EOF);
  private int at;

  TokenWindow(TokenSource source) {
    this.source = source;
  }

  /** Shows these tokens from the first on. */
  void show(List<? extends Token> statement, Token endOfFile) {
    tokens = statement;
    end = endOfFile;
    at = 0;
  }

  @Override
  public Token LT(int k) {
    int index = k > 0 ? at + k - 1 : at + k;
    if (k == 0 || index < 0) {
      return null;
    }
    return get(index);
  }

  @Override
  public int LA(int i) {
    return LT(i).getType();
  }

  @Override
  public Token get(int index) {
    return index < tokens.size() ? tokens.get(index) : end;
  }

  @Override
  public void consume() {
    if (at >= tokens.size()) {
      throw new IllegalStateException("cannot consume the end");
    }
    at++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = Math.min(index, tokens.size());
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public TokenSource getTokenSource() {
    return source;
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size() - 1));
  }

  @Override
  public String getText(Interval interval) {
    return interval.a > interval.b ? "" : getText(get(interval.a), get(interval.b));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return start.getInputStream().getText(Interval.of(start.getStartIndex(), stop.getStopIndex()));
  }
}
