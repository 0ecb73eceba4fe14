package dev.landfall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Files of ours that outlast a run, in the user's own cache folder: nobody else can put code there for us to load. */
record Cache(Path folder) {

  static Cache of(Map<String, String> variables) {
    Optional<Path> caches = named(variables, "XDG_CACHE_HOME")
        .or(() -> named(variables, "LOCALAPPDATA"))
        .or(() -> named(variables, "HOME").map(home -> home.resolve(".cache")));
    return new Cache(caches.orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache")).resolve("landfall"));
  }

  /** A file with exactly these bytes, written where it is not there yet or is another. */
  Path keep(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) != bytes.length || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, name, ".part");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> named(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name)).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
  }
}
