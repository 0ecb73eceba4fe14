package dev.landfall.workspace;

import dev.landfall.source.Span;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The folder of a model, which no include leaves, neither by its path nor through a link.
 *
 * @param folder absolute and without `..`
 * @param real the same with all links followed
 */
record Root(Path folder, Path real) {

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

  /** What an include means: files in order, or what is wrong with it. */
  record Target(List<Path> files, List<FileProblem> problems, boolean isPattern) {

    static Target failed(FileProblem problem) {
      return new Target(List.of(), List.of(problem), false);
    }
  }

  static Root of(Path folder) throws IOException {
    return new Root(folder.toAbsolutePath().normalize(), folder.toRealPath());
  }

  /** The path as the reader knows it, with {@code /} between folders. */
  String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return slashes(shown);
  }

  /** The file itself where links lead to it; nothing where it does not lie in this folder or does not exist. */
  Optional<Path> inside(Path file) {
    try {
      Path target = file.toRealPath();
      return target.startsWith(real) ? Optional.of(target) : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** @param including the file in which the include stands */
  Target find(String written, Path including, Span at) {
    String path = written.replace('\\', '/');
    Optional<Span> from = Optional.of(at);
    if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      return Target.failed(new FileProblem.Outside(written, false, from));
    }
    Path base = including.getParent();
    Optional<Path> literal = resolve(base, path);
    if (literal.isPresent() && !literal.get().startsWith(folder)) {
      return Target.failed(new FileProblem.Outside(written, false, from));
    }
    if (literal.isPresent() && Files.exists(literal.get())) {
      return existing(literal.get(), written, from);
    }
    return GLOB.matcher(path).find()
        ? matching(path, written, including, from)
        : Target.failed(new FileProblem.Missing(written, candidates(including), from));
  }

  private Target existing(Path file, String written, Optional<Span> from) {
    if (inside(file).isEmpty()) {
      return Target.failed(new FileProblem.Outside(written, true, from));
    }
    return Files.isDirectory(file)
        ? Target.failed(new FileProblem.IsFolder(written, from))
        : new Target(List.of(file), List.of(), false);
  }

  private Target matching(String pattern, String written, Path including, Optional<Span> from) {
    Path base = including.getParent();
    String[] parts = pattern.split("/");
    int fixed = 0;
    while (fixed < parts.length && !GLOB.matcher(parts[fixed]).find()) {
      fixed++;
    }
    Optional<Path> top = resolve(base, String.join("/", List.of(parts).subList(0, fixed)));
    String rest = String.join("/", List.of(parts).subList(fixed, parts.length));
    if (top.isPresent() && !top.get().startsWith(folder)) {
      return Target.failed(new FileProblem.Outside(written, false, from));
    }
    Optional<PathMatcher> matcher = matcher(folder.getFileSystem(), rest);
    if (matcher.isEmpty()) {
      return Target.failed(new FileProblem.BadPattern(written, from));
    }
    int depth = rest.contains("**") ? Integer.MAX_VALUE : parts.length - fixed;
    List<Path> files = new ArrayList<>();
    List<FileProblem> problems = new ArrayList<>();
    for (Path file : top.map(t -> Folder.files(t, depth)).orElse(List.of())) {
      if (!matcher.get().matches(top.get().relativize(file))) {
        continue;
      }
      if (inside(file).isPresent()) {
        files.add(file);
      } else {
        problems.add(new FileProblem.Outside(name(file), true, from));
      }
    }
    if (files.isEmpty() && problems.isEmpty()) {
      problems.add(new FileProblem.NoMatch(written, patterns(base), from));
    }
    return new Target(files, problems, true);
  }

  /** Other model files of this folder, written as this one would include them. */
  private List<String> candidates(Path including) {
    return Folder.someModels(folder).stream().filter(file -> !file.equals(including))
        .map(file -> slashes(including.getParent().relativize(file))).toList();
  }

  /** For each folder that holds models, the pattern that takes all of them. */
  private List<String> patterns(Path base) {
    return Folder.someModels(folder).stream()
        .map(file -> slashes(base.relativize(file.resolveSibling("any")))).map(file -> file.replaceAll("any$", "*"))
        .map(pattern -> pattern + Folder.ENDING).distinct().toList();
  }

  private static Optional<PathMatcher> matcher(FileSystem system, String pattern) {
    try {
      // `**/` means any number of folders, none among them, as everywhere else.
      String any = pattern.contains("{") ? pattern : pattern.replace("**/", "{**/,}");
      return Optional.of(system.getPathMatcher("glob:" + any));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> resolve(Path base, String path) {
    try {
      return Optional.of(base.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
