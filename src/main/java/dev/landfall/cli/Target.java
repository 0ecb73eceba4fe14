package dev.landfall.cli;

import dev.landfall.workspace.ModelFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Where results go. A file is written whole or not at all: beside its place first, then moved there in one step. */
final class Target {

  private static final String MODEL_ENDING = ".land";

  private final PrintStream out;
  private final Optional<Path> file;
  private final String written;

  private Target(PrintStream out, Optional<Path> file, String written) {
    this.out = out;
    this.file = file;
    this.written = written;
  }

  /**
   * Looks before any work is done whether it can be written.
   *
   * @throws UsageException if it cannot, or would replace a model
   */
  static Target of(Request request, PrintStream out, Path folder) {
    if (request.output().isEmpty()) {
      return new Target(out, Optional.empty(), "-");
    }
    String written = request.output().get();
    Path file = Paths.of(folder, written).orElseThrow(() ->
        new UsageException(new UsageProblem.CannotWrite(written, "this is no name of a file")));
    if (written.isEmpty() || Files.isDirectory(file)) {
      throw new UsageException(new UsageProblem.OutputIsFolder(written));
    }
    Path parent = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) {
      String shown = Optional.ofNullable(Path.of(written).getParent()).orElse(parent).toString();
      throw new UsageException(new UsageProblem.FolderMissing(written, shown));
    }
    if (isModel(file, request.models(), folder)) {
      throw new UsageException(new UsageProblem.OutputIsInput(written));
    }
    return new Target(out, Optional.of(file), written);
  }

  /** Keeps the files of a model from being replaced, whatever they are called. */
  void spare(List<ModelFiles.Source> sources) {
    if (file.isPresent() && sources.stream().anyMatch(source -> isSame(source.path(), file.get()))) {
      throw new UsageException(new UsageProblem.OutputIsInput(written));
    }
  }

  boolean isFile() {
    return file.isPresent();
  }

  /** As the user wrote it. */
  String written() {
    return written;
  }

  void write(String text) {
    if (file.isEmpty()) {
      out.print(text);
      out.flush();
    } else {
      write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  void write(byte[] content) {
    if (file.isEmpty()) {
      out.write(content, 0, content.length);
      out.flush();
      return;
    }
    try {
      write(file.get(), content);
    } catch (IOException e) {
      throw new UsageException(new UsageProblem.CannotWrite(written, reason(e)));
    }
  }

  private static boolean isModel(Path file, List<String> models, Path folder) {
    return real(file).getFileName().toString().endsWith(MODEL_ENDING)
        || models.stream().anyMatch(model -> Paths.of(folder, model).filter(path -> isSame(path, file)).isPresent());
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whole or not at all. */
  static void write(Path file, byte[] content) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      Files.write(place, content);
      return;
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
    Path beside = place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "not allowed";
      case NoSuchFileException gone -> "its folder is gone";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
