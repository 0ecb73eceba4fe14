package dev.landfall.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which commit of a git repository is checked out; read from its files, for git itself need not be there. */
public final class Commit {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final Pattern REFERENCE = Pattern.compile("refs/[A-Za-z0-9._/+@-]+");
  private static final String LINK = "ref: ";
  private static final String WORKTREE = "gitdir: ";

  /** No more than so many references lead to each other. */
  private static final int DEEPEST = 5;

  private Commit() {}

  /** Of the repository in which a file or folder lies; nothing where it lies in none, or that cannot be read. */
  public static Optional<String> of(Path path) {
    try {
      for (Path folder = path.toRealPath(); folder != null; folder = folder.getParent()) {
        Path git = folder.resolve(".git");
        if (Files.isDirectory(git)) {
          return resolve(git, git, "HEAD", 0);
        }
        if (Files.isRegularFile(git)) {
          Path own = folder.resolve(text(git).substring(WORKTREE.length()));
          Path common = own.resolve("commondir");
          return resolve(own, Files.exists(common) ? own.resolve(text(common)) : own, "HEAD", 0);
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> resolve(Path own, Path common, String name, int depth) throws IOException {
    Path file = Files.isRegularFile(own.resolve(name)) ? own.resolve(name) : common.resolve(name);
    if (!Files.isRegularFile(file)) {
      return packed(common, name);
    }
    String text = text(file);
    if (text.startsWith(LINK)) {
      String next = text.substring(LINK.length());
      return depth < DEEPEST && REFERENCE.matcher(next).matches() && !next.contains("..") ? resolve(own, common, next, depth + 1) : Optional.empty();
    }
    return ID.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> packed(Path common, String name) throws IOException {
    Path packed = common.resolve("packed-refs");
    List<String> lines = Files.isRegularFile(packed) ? Files.readAllLines(packed, StandardCharsets.UTF_8) : List.of();
    return lines.stream().filter(line -> line.endsWith(" " + name)).map(line -> line.substring(0, line.indexOf(' ')))
        .filter(id -> ID.matcher(id).matches()).findFirst();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }
}
