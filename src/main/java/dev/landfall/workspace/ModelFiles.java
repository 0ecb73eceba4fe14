package dev.landfall.workspace;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Diagnostics;
import dev.landfall.diagnostic.Severity;
import dev.landfall.resolve.Written;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Parsed;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a model, read.
 *
 * @param title what the model is called if it does not say: the name of its folder or file
 * @param sources the main file first, then what it includes in the order of appearance, each file once
 * @param problems what kept files from being read, or was odd about them; see {@link #isIncomplete}: then names are missing, so
 *     that nothing should be concluded from a name that is not found
 */
public record ModelFiles(String title, List<Source> sources, List<Diagnostic> problems) {

  /**
   * One file.
   *
   * @param path where it is, to be watched or written; its links are not followed
   */
  public record Source(Path path, SourceFile file, Parsed parsed) {

    /** As the resolver takes it. */
    public Written written() {
      return new Written(file, parsed.statements(), parsed.doubtful());
    }
  }

  public ModelFiles {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** Reads a model from disk. See {@link #read(Path, OpenTexts)}. */
  public static ModelFiles read(Path path) {
    return read(path, OpenTexts.NONE);
  }

  /**
   * Reads a model.
   *
   * @param path a file, or a folder: then its {@code main.land}, or all its {@code .land} files in the order of their
   *     names where it has none
   * @param open texts that stand in for those on disk
   */
  public static ModelFiles read(Path path, OpenTexts open) {
    return new FileReading(open).read(path);
  }

  /** Whether a file could not be read: then names that it declares are missing. */
  public boolean isIncomplete() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Whether none of its texts declares anything that a question could be asked of. */
  public boolean saysNothing() {
    return sources.stream().map(Source::parsed).allMatch(parsed -> parsed.problems().isEmpty()
        && parsed.statements().stream().allMatch(ModelFiles::isAboutOthers));
  }

  /** Rules and the system's own name are about a model, and none by themselves. */
  private static boolean isAboutOthers(Statement statement) {
    return statement instanceof Statement.Include || statement instanceof Declaration declaration
        && (declaration.kind().isLaw() || declaration.kind() == Declaration.Kind.SYSTEM);
  }

  /** All that is wrong before names are looked up, with files and with the syntax of texts, in the order of the texts. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(problems);
    sources.forEach(source -> all.addAll(source.parsed().problems()));
    return new Diagnostics(all).sorted(sources.stream().map(Source::file).toList()).list();
  }
}
