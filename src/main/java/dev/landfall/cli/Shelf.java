package dev.landfall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder where documents go, made where it is not there; each file in it is written whole or not at all. */
final class Shelf {

  private final Path folder;
  private final String written;

  private Shelf(Path folder, String written) {
    this.folder = folder;
    this.written = written;
  }

  /**
   * Looks before any work is done whether it can be there.
   *
   * @throws UsageException if it cannot
   */
  static Shelf of(String written, Path here) {
    Path folder = Paths.of(here, written).orElseThrow(() ->
        new UsageException(new UsageProblem.CannotWrite(written, "this is no name of a folder")));
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(new UsageProblem.CannotWrite(written, "a file is there, and the documents need a folder"));
    }
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageException(new UsageProblem.FolderMissing(written, parent.getFileName() == null ? parent.toString()
          : Path.of(written).getParent() == null ? parent.toString() : Path.of(written).getParent().toString()));
    }
    if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
      throw new UsageException(new UsageProblem.CannotWrite(written, "not allowed"));
    }
    return new Shelf(folder, written);
  }

  void put(String name, String text) {
    String shown = written + (written.endsWith("/") ? "" : "/") + name;
    try {
      Files.createDirectories(folder);
      Target.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(new UsageProblem.CannotWrite(shown, Target.reason(e)));
    }
  }

  String written() {
    return written;
  }
}
