package dev.landfall.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder of files that Landfall can make again: it may be deleted at any time. */
public record CacheFolder(Path path) {

  /**
   * Where a system keeps such files: {@code $XDG_CACHE_HOME/landfall}, {@code %LOCALAPPDATA%\landfall} on Windows, or else
   * {@code .cache/landfall} in the home folder.
   *
   * @param environment variables of the process; relative paths in them are passed over, as the XDG specification asks
   */
  public static CacheFolder of(Map<String, String> environment, String system, Path home) {
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    String variable = windows ? "LOCALAPPDATA" : "XDG_CACHE_HOME";
    Path base = Optional.ofNullable(environment.get(variable)).filter(said -> !said.isBlank()).map(Path::of)
        .filter(Path::isAbsolute).orElse(home.resolve(".cache"));
    return new CacheFolder(base.resolve("landfall"));
  }

  /**
   * A file of that name that holds these bytes, written whole where it is not there yet.
   *
   * @param name tells its content apart from every other, as one with a digest in it does
   * @throws UncheckedIOException if it cannot be written
   */
  public Path keep(String name, byte[] content) {
    Path file = path.resolve(name);
    try {
      if (Files.isRegularFile(file) && Files.size(file) == content.length) {
        return file;
      }
      Files.createDirectories(path);
      Path written = Files.createTempFile(path, name, ".part");
      try {
        Files.write(written, content);
        move(written, file);
      } finally {
        Files.deleteIfExists(written);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Another process may have been faster; what it wrote is the same. */
  private static void move(Path written, Path file) throws IOException {
    try {
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
