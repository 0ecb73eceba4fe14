package dev.landfall.workspace;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.Parsed;
import dev.landfall.syntax.Syntax;
import dev.landfall.syntax.tree.Statement.Include;
import dev.landfall.workspace.ModelFiles.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of a model: follows includes depth first, without recursion, for a chain may be as long as the disk. */
final class FileReading {

  /** Characters. */
  private static final int LONGEST_LINE = 1 << 20;

  /** A file to be read, by the place that named it. */
  private record Wanted(Path path, Optional<Span> from, boolean byPattern) {}

  /** A file that is being read, and what it includes that was not yet looked at. */
  private record Stage(String name, Path real, Iterator<Wanted> rest) {}

  private final OpenTexts open;
  private final List<Source> sources = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Map<Path, Stage> active = new LinkedHashMap<>();
  private final Deque<Stage> stages = new ArrayDeque<>();

  FileReading(OpenTexts open) {
    this.open = open;
  }

  ModelFiles read(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean isFolder = Files.isDirectory(absolute);
    try {
      if (!Files.exists(absolute) && open.of(absolute).isEmpty()) {
        problems.add(new FileProblem.Missing(shown(path), neighbours(path, absolute), Optional.empty()));
      } else {
        Root root = Root.of(isFolder ? absolute : absolute.getParent());
        start(isFolder, absolute, path).forEach(file -> follow(new Wanted(file, Optional.empty(), isFolder), root));
      }
    } catch (IOException | SecurityException e) {
      problems.add(new FileProblem.Unreadable(shown(path), TextFile.why(e), Optional.empty()));
    }
    Path named = !isFolder && absolute.endsWith(Folder.MAIN) && absolute.getParent() != null ? absolute.getParent() : absolute;
    return new ModelFiles(title(named), sources, problems.stream().map(FileWording::words).toList());
  }

  private List<Path> start(boolean isFolder, Path absolute, Path path) {
    if (!isFolder) {
      return List.of(absolute);
    }
    Path main = absolute.resolve(Folder.MAIN);
    List<Path> models = Files.exists(main) ? List.of(main) : Folder.models(absolute);
    if (models.isEmpty()) {
      problems.add(new FileProblem.NoModels(shown(path), Optional.empty()));
    }
    return models;
  }

  private void follow(Wanted first, Root root) {
    enter(first, root);
    while (!stages.isEmpty()) {
      Stage stage = stages.peek();
      if (stage.rest.hasNext()) {
        enter(stage.rest.next(), root);
      } else {
        active.remove(stages.pop().real);
      }
    }
  }

  /** Reads a file unless it was read before; one that is still being read is a circle, unless a mere pattern met it. */
  private void enter(Wanted wanted, Root root) {
    boolean named = wanted.from.isEmpty() && !wanted.byPattern;
    Optional<Path> inside = root.inside(wanted.path);
    if (inside.isEmpty() && !named) {
      problems.add(new FileProblem.Outside(root.name(wanted.path), true, wanted.from));
      return;
    }
    Path real = inside.orElse(wanted.path);
    if (active.containsKey(real) && !wanted.byPattern) {
      problems.add(new FileProblem.Circle(round(real), wanted.from));
    }
    if (!seen.add(real)) {
      return;
    }
    String name = root.name(wanted.path);
    switch (text(wanted, name)) {
      case TextFile.Outcome.Failed failed -> problems.add(failed.problem());
      case TextFile.Outcome.Text text -> {
        Optional<FileProblem> tooLong = longLine(text.file());
        if (tooLong.isPresent()) {
          problems.add(tooLong.get());
          return;
        }
        Parsed parsed = Syntax.parse(text.file());
        sources.add(new Source(wanted.path, text.file(), parsed));
        Stage stage = new Stage(name, real, includes(parsed, wanted.path, root).iterator());
        active.put(real, stage);
        stages.push(stage);
      }
    }
  }

  /** Nobody writes such a line, and everything that points into it would be of no use. */
  private static Optional<FileProblem> longLine(SourceFile file) {
    if (file.text().length() <= LONGEST_LINE) {
      return Optional.empty();
    }
    for (int line = 1; line <= file.lines().count(); line++) {
      int start = file.lines().start(line);
      if (file.lines().end(line) - start > LONGEST_LINE) {
        return Optional.of(new FileProblem.LongLine(line, LONGEST_LINE, file.span(start, start + 1)));
      }
    }
    return Optional.empty();
  }

  private TextFile.Outcome text(Wanted wanted, String name) {
    return open.of(wanted.path)
        .<TextFile.Outcome>map(text -> new TextFile.Outcome.Text(new SourceFile(name, text)))
        .orElseGet(() -> TextFile.read(wanted.path, name, wanted.from));
  }

  private List<Wanted> includes(Parsed parsed, Path including, Root root) {
    List<Wanted> wanted = new ArrayList<>();
    parsed.statements().stream().filter(Include.class::isInstance).map(Include.class::cast).forEach(include -> {
      Span at = include.path().span();
      Root.Target target = root.find(include.path().value(), including, at);
      problems.addAll(target.problems());
      target.files().forEach(file -> wanted.add(new Wanted(file, Optional.of(at), target.isPattern())));
    });
    return wanted;
  }

  /** The files from that one on to the one that is being read. */
  private List<String> round(Path real) {
    return active.entrySet().stream().dropWhile(entry -> !entry.getKey().equals(real))
        .map(entry -> entry.getValue().name).toList();
  }

  private static List<String> neighbours(Path path, Path absolute) {
    Path parent = absolute.getParent();
    List<Path> models = parent == null ? List.of() : Folder.models(parent);
    return models.stream().map(model -> shown(path.resolveSibling(model.getFileName()))).toList();
  }

  private static String title(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "model" : last.toString();
    return name.endsWith(Folder.ENDING) && name.length() > Folder.ENDING.length()
        ? name.substring(0, name.length() - Folder.ENDING.length())
        : name;
  }

  static String shown(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
