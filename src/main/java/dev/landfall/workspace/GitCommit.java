package dev.landfall.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out which commit is checked out in the git work tree that a file lies in, by reading what git keeps there. */
public final class GitCommit {

  private static final String LINK = "gitdir: ";
  private static final String REFERENCE = "ref: ";
  private static final String HASH = "[0-9a-f]{40}|[0-9a-f]{64}";

  private GitCommit() {}

  /** Nothing where there is no work tree, no commit yet, or something that we do not understand. */
  public static Optional<String> of(Path file) {
    try {
      for (Path folder = file.toRealPath(); folder != null; folder = folder.getParent()) {
        Path git = folder.resolve(".git");
        if (Files.exists(git)) {
          return head(Files.isDirectory(git) ? git : folder.resolve(link(git)));
        }
      }
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** In a further work tree a file says where git keeps its things. */
  private static String link(Path git) throws IOException {
    String text = Files.readString(git).strip();
    if (!text.startsWith(LINK)) {
      throw new IOException("no link: " + git);
    }
    return text.substring(LINK.length());
  }

  private static Optional<String> head(Path git) throws IOException {
    String head = Files.readString(git.resolve("HEAD")).strip();
    if (!head.startsWith(REFERENCE)) {
      return Optional.of(head).filter(hash -> hash.matches(HASH));
    }
    String reference = head.substring(REFERENCE.length());
    Path common = git.resolve("commondir");
    return reference(Files.exists(common) ? git.resolve(Files.readString(common).strip()) : git, reference);
  }

  private static Optional<String> reference(Path git, String name) throws IOException {
    Path loose = git.resolve(name);
    if (Files.isRegularFile(loose)) {
      return Optional.of(Files.readString(loose).strip()).filter(hash -> hash.matches(HASH));
    }
    Path packed = git.resolve("packed-refs");
    if (!Files.isRegularFile(packed)) {
      return Optional.empty();
    }
    return Files.readAllLines(packed).stream().filter(line -> line.endsWith(" " + name))
        .map(line -> line.substring(0, line.indexOf(' '))).filter(hash -> hash.matches(HASH)).findFirst();
  }
}
