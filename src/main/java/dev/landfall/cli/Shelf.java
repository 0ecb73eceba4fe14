package dev.landfall.cli;

import dev.landfall.document.kept.Manifest;
import dev.landfall.render.json.ManifestJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The folder where documents go, made where it is not there. All files are written beside their places first and moved there
 * together, or none is. A list in the folder says which files are ours; whatever else is there, and what somebody changed
 * since, stays as it is.
 */
final class Shelf {

  /** The list of what was written here. */
  static final String MANIFEST = "landfall-documents.json";

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

  String written() {
    return written;
  }

  /** As the user would write it. */
  String shown(String name) {
    return written + (written.endsWith("/") ? "" : "/") + name;
  }

  /** Whether there is a file of that name, which stands in a list that anybody could have written. */
  boolean has(String name) {
    return Paths.of(folder, name).filter(path -> folder.equals(path.getParent()) && Files.isRegularFile(path)).isPresent();
  }

  // ---------------------------------------------------------------- what is there

  /** What was written here; nothing where there is no list. */
  Optional<Manifest> manifest() {
    Path list = folder.resolve(MANIFEST);
    if (!Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return ManifestJson.read(Files.readString(list));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Sees to it that nothing is lost.
   *
   * @throws UsageException if a file would be replaced that is not ours, or no longer as we wrote it
   */
  void spare(Map<String, byte[]> files) {
    Optional<Manifest> manifest = manifest();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      Optional<String> ours = file.getKey().equals(MANIFEST) ? manifest.map(it -> "") : manifest.flatMap(it -> it.digest(file.getKey()));
      if (ours.isEmpty()) {
        throw new UsageException(new UsageProblem.NotOurs(shown(file.getKey())));
      }
      if (!ours.get().isEmpty() && !isAsWritten(path, ours.get(), file.getValue())) {
        throw new UsageException(new UsageProblem.ChangedSince(shown(file.getKey())));
      }
    }
  }

  private static boolean isAsWritten(Path path, String digest, byte[] next) {
    try {
      String now = digest(Files.readAllBytes(path));
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && (now.equals(digest) || now.equals(digest(next)));
    } catch (IOException e) {
      return false;
    }
  }

  static String digest(byte[] content) {
    try {
      return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  // ---------------------------------------------------------------- writing

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** All of them, or none. */
  void put(SequencedMap<String, byte[]> files) {
    Deque<Step> undo = new ArrayDeque<>();
    String current = "";
    try {
      if (!Files.exists(folder)) {
        Files.createDirectory(folder);
        undo.push(() -> Files.deleteIfExists(folder));
      }
      SequencedMap<String, Path> beside = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        current = file.getKey();
        Path part = beside(current, "part");
        undo.push(() -> Files.deleteIfExists(part));
        Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        beside.put(current, part);
      }
      Deque<Path> replaced = new ArrayDeque<>();
      for (Map.Entry<String, Path> part : beside.entrySet()) {
        current = part.getKey();
        replace(part.getValue(), folder.resolve(current), beside(current, "old"), undo, replaced);
      }
      for (Path old : replaced) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      undo(undo);
      throw new UsageException(new UsageProblem.CannotWrite(current.isEmpty() ? written : shown(current), Target.reason(e)));
    }
  }

  private static void replace(Path part, Path place, Path old, Deque<Step> undo, Deque<Path> replaced) throws IOException {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(place.toString(), null, "a folder is there");
    }
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
      replaced.add(old);
      undo.push(() -> Files.move(old, place, StandardCopyOption.REPLACE_EXISTING));
    } else {
      undo.push(() -> Files.deleteIfExists(place));
    }
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path beside(String name, String ending) {
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + "." + ending);
  }

  private static void undo(Deque<Step> steps) {
    steps.forEach(step -> {
      try {
        step.run();
      } catch (IOException e) {
        // What cannot be undone stays; the reader is told of the first failure, which is the cause.
      }
    });
  }}
