package dev.landfall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths as people write them; what no file system could hold is nowhere. */
final class Paths {

  private Paths() {}

  static Optional<Path> of(Path folder, String written) {
    try {
      return Optional.of(folder.resolve(written));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  static boolean exists(Path folder, String written) {
    return of(folder, written).filter(Files::exists).isPresent();
  }

  /** Whether there is a model in a folder: a file that could be one. */
  static boolean hasModel(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".land"));
    } catch (IOException e) {
      return false;
    }
  }
}
