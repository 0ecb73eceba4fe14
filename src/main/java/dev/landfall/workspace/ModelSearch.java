package dev.landfall.workspace;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.syntax.Syntax;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.workspace.Models.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One search for the models at a path.
 *
 * <p>A folder is one model where it holds a {@code main.land}, or where {@code system} is said at most once in its files
 * and not below. Any other folder is a folder of models: its files, each for itself unless another includes it, and what
 * its subfolders hold by the same rule. No file is left out without a word.
 */
final class ModelSearch {

  /** Who has more below a path did not mean to have all of it searched. */
  static final int MOST_ENTRIES = 50_000;

  private final int most;
  private final List<Found> found = new ArrayList<>();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private final Set<Path> included = new HashSet<>();
  private int seen;

  /** @param most files and folders that are looked at */
  ModelSearch(int most) {
    this.most = most;
  }

  Models at(Path path) {
    if (Files.isDirectory(path) && !isModel(path)) {
      walk(path);
    }
    return found.isEmpty()
        ? new Models(List.of(new Found(path, ModelFiles.read(path))), false, List.of())
        : new Models(found, true, warnings);
  }

  private static boolean isModel(Path folder) {
    return hasMain(folder) || isTogether(Folder.models(folder)) && Folder.someModels(folder).stream()
        .noneMatch(file -> !file.getParent().equals(folder) && (file.endsWith(Folder.MAIN) || saysSystem(file)));
  }

  private static boolean hasMain(Path folder) {
    return Files.exists(folder.resolve(Folder.MAIN));
  }

  private static boolean isTogether(List<Path> files) {
    return !files.isEmpty() && files.stream().filter(ModelSearch::saysSystem).limit(2).count() < 2;
  }

  /** Parses only where the word stands: a model can be large, and is parsed once more when it is read. */
  private static boolean saysSystem(Path file) {
    return TextFile.read(file, file.toString(), Optional.empty()) instanceof TextFile.Outcome.Text text
        && text.file().text().contains(Kind.SYSTEM.word())
        && saysSystem(Syntax.parse(text.file()).statements());
  }

  private static boolean saysSystem(List<Statement> statements) {
    return statements.stream()
        .anyMatch(statement -> statement instanceof Declaration declaration && declaration.kind() == Kind.SYSTEM);
  }

  private void walk(Path folder) {
    seen += Folder.count(folder);
    if (seen > most) {
      unread(folder, new FileProblem.TooMany(FileReading.shown(folder), most));
    } else if (!Files.isReadable(folder)) {
      unread(folder, new FileProblem.Unreadable(FileReading.shown(folder), "permission denied", Optional.empty()));
    } else {
      List<Path> files = Folder.models(folder);
      boolean isUntouched = files.stream().noneMatch(file -> included.contains(real(file)));
      add(folder, hasMain(folder) || isUntouched && isTogether(files) ? List.of(folder) : files);
      if (!isModel(folder)) {
        Folder.folders(folder).stream().takeWhile(below -> seen <= most).forEach(this::walk);
      }
    }
  }

  private void unread(Path folder, FileProblem problem) {
    found.add(new Found(folder, new ModelFiles("", List.of(), List.of(FileWording.words(problem)))));
  }

  /** Adds those of the models at these paths that are no part of another. */
  private void add(Path folder, List<Path> paths) {
    List<Found> read = paths.stream().map(path -> new Found(path, ModelFiles.read(path))).toList();
    read.forEach(model -> model.files().sources().stream().skip(1).forEach(source -> included.add(real(source.path()))));
    List<String> idle = new ArrayList<>();
    for (Found model : read) {
      if (isPart(model)) {
        continue;
      }
      if (model.files().isIncomplete() || !model.files().saysNothing()) {
        found.add(model);
      } else {
        model.files().sources().forEach(source -> idle.add(source.file().name()));
      }
    }
    if (!idle.isEmpty()) {
      warnings.add(FileWording.words(new FileProblem.InNoModel(FileReading.shown(folder), idle)));
    }
  }

  /** Files that include each other in a circle are none, for then neither would be told. */
  private boolean isPart(Found model) {
    return included.contains(real(model.path())) && !model.files().isIncomplete()
        && !saysSystem(model.files().sources().getFirst().parsed().statements());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
