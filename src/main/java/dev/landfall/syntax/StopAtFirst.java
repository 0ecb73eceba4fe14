package dev.landfall.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** The parser's part in what is wrong: it stops. The mender finds out the rest. */
final class StopAtFirst extends DefaultErrorStrategy {

  /** The statement cannot be read as it stands. It carries nothing, not even a stack: it is thrown often. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Stopped ONLY = new Stopped();

    private Stopped() {
      super("the statement cannot be read", null, false, false);
    }
  }

  @Override
  public void recover(Parser parser, RecognitionException problem) {
    throw Stopped.ONLY;
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw Stopped.ONLY;
  }

  @Override
  public void reportError(Parser parser, RecognitionException problem) {}

  @Override
  public void sync(Parser parser) {}
}
