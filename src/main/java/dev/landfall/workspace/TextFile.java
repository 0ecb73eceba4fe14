package dev.landfall.workspace;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one file as strict UTF-8. */
final class TextFile {

  /** Bytes; what people write, and what generators write of large systems, stays far below. */
  static final int LIMIT = 64 << 20;

  private TextFile() {}

  /** One of the two. */
  sealed interface Outcome {
    record Text(SourceFile file) implements Outcome {}

    record Failed(FileProblem problem) implements Outcome {}
  }

  /**
   * @param name the path as the reader knows it
   * @param from the place that named the file
   */
  static Outcome read(Path path, String name, Optional<Span> from) {
    try {
      if (!Files.isRegularFile(path)) {
        return new Outcome.Failed(new FileProblem.NotAFile(name, from));
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT
            ? new Outcome.Failed(new FileProblem.TooLarge(name, LIMIT, from))
            : decode(bytes, name, from);
      }
    } catch (NoSuchFileException e) {
      return new Outcome.Failed(new FileProblem.Missing(name, List.of(), from));
    } catch (IOException | SecurityException e) {
      return new Outcome.Failed(new FileProblem.Unreadable(name, why(e), from));
    }
  }

  /** What the system says, without the path that it puts before it. */
  static String why(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return said == null || said.isBlank() ? "input or output failed" : said;
  }

  private static Outcome decode(byte[] bytes, String name, Optional<Span> from) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return new Outcome.Text(new SourceFile(name, out.flip().toString()));
    }
    long line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    SourceFile legible = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
    Span at = legible.span(out.position(), out.position() + 1);
    return new Outcome.Failed(new FileProblem.NotUtf8(name, in.position(), line, at, from));
  }
}
