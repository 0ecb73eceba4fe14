package dev.landfall.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

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
}
