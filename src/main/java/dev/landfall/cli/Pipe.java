package dev.landfall.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Standard output that remembers why it could not be written. A reader who has seen enough is no failure. */
final class Pipe extends FilterOutputStream {

  private Optional<String> failure = Optional.empty();

  Pipe(OutputStream out) {
    super(out);
  }

  Optional<String> failure() {
    return failure;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      boolean left = reason.toLowerCase(Locale.ROOT).contains("pipe");
      failure = left ? failure : Optional.of(reason);
      throw e;
    }
  }
}
