package dev.landfall.workspace;

import static dev.landfall.diagnostic.Words.quoted;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.diagnostic.Words;
import dev.landfall.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words for what goes wrong with files. */
final class FileWording {

  private FileWording() {}

  static Diagnostic words(FileProblem problem) {
    return switch (problem) {
      case FileProblem.Missing p -> near(
          error("file-missing", (p.from().isPresent() ? "There is no file " : "There is no file or folder ") + quoted(p.path()),
              p, "not found"),
          p.path(), p.existing(), "check the path" + relative(p));
      case FileProblem.NoMatch p -> near(
          warning("no-match", "No file matches " + quoted(p.pattern()), p, "matches nothing"),
          p.pattern(), p.existing(), "check the pattern" + relative(p));
      case FileProblem.BadPattern p -> error("pattern", quoted(p.pattern()) + " is not a pattern", p, "a bracket stays open")
          .help("close every `[` and `{`");
      case FileProblem.Outside p -> error("include-outside",
              quoted(p.path()) + " lies outside the folder of the model", p, p.really() ? "a link that leads outside" : "leads outside")
          .help("move the file into the folder of the model");
      case FileProblem.IsFolder p -> error("include-folder", quoted(p.path()) + " is a folder", p, "a file or a pattern is expected")
          .help("write " + quoted(p.path().replaceAll("/+$", "") + "/*.land"));
      case FileProblem.NoModels p -> error("no-model", "The folder " + quoted(p.folder()) + " holds no model", p, "")
          .help("name a file, or a folder with files that end in `.land`");
      case FileProblem.TooMany p -> error("too-many-files", "More than " + p.limit() + " files and folders were looked at for models, up to " + quoted(p.folder()), p, "")
          .help("name the files or folders that hold the models");
      case FileProblem.InNoModel p -> warning("in-no-model",
              Words.counted(p.files().size(), "file", "files") + " of " + quoted(p.folder())
                  + (p.files().size() == 1 ? " is" : " are") + " in no model", p, "")
          .note("they say nothing by themselves: " + Words.all(p.files()))
          .help("`include` them in the models for which they hold");
      case FileProblem.NotAFile p -> error("not-a-file", quoted(p.path()) + " is not a file", p, "neither file nor folder")
          .help("name a file that ends in `.land`");
      case FileProblem.Unreadable p -> error("file-unreadable", quoted(p.path()) + " cannot be read", p, "cannot be read")
          .note("the system says: " + p.why()).help("check the permissions of the file");
      case FileProblem.TooLarge p -> error("file-too-large",
              quoted(p.path()) + " is larger than " + (p.limit() >> 20) + " MB", p, "too large")
          .help("divide the model into several files and `include` them");
      case FileProblem.LongLine p -> error("line-too-long",
              "Line " + p.line() + " is longer than " + (p.limit() >> 10) + " thousand characters", p, "begins here")
          .help("break the line; a list goes on after a comma");
      case FileProblem.SaysNothing p -> error("empty-model", "The model " + quoted(p.model()) + " says nothing", p, "")
          .help("declare a `party`, a component such as `service`, and a flow; `landfall --help` shows a first model");
      case FileProblem.NotUtf8 p -> notUtf8(p);
      case FileProblem.Circle p -> circle(p);
    };
  }

  private static Diagnostic notUtf8(FileProblem.NotUtf8 p) {
    return Diagnostic.error("not-utf8", quoted(p.path()) + " is not UTF-8 text")
        .at(p.at(), "byte %d, on line %d".formatted(p.offset(), p.line()))
        .help("save the file as UTF-8");
  }

  private static Diagnostic circle(FileProblem.Circle p) {
    List<String> files = p.files();
    String way = files.size() == 1 ? "" : ", by way of " + Words.all(files.subList(1, files.size()));
    return error("include-circle", quoted(files.getFirst()) + " includes itself" + way, p, "leads back")
        .help("take one of the `include`s out");
  }

  private static Diagnostic error(String code, String headline, FileProblem problem, String label) {
    return placed(Diagnostic.error(code, headline), problem, label);
  }

  /** A pattern may well match nothing yet; a file that was named has to be there. */
  private static Diagnostic warning(String code, String headline, FileProblem problem, String label) {
    return placed(Diagnostic.warning(code, headline), problem, label);
  }

  private static Diagnostic placed(Diagnostic diagnostic, FileProblem problem, String label) {
    return problem.from().map(span -> diagnostic.at(span, label)).orElse(diagnostic);
  }

  private static Diagnostic near(Diagnostic diagnostic, String path, Collection<String> existing, String none) {
    List<String> near = nearest(path, existing);
    Diagnostic told = diagnostic.help(Suggestions.sentence(near, none));
    Optional<Span> from = diagnostic.primary().map(label -> label.span());
    return near.size() == 1 && from.isPresent()
        ? told.fix("replace it with " + quoted(near.getFirst()), from.get(), "\"" + escaped(near.getFirst()) + "\"")
        : told;
  }

  /** Those of the same name in other folders, or else the nearest; the ending, which all share, does not count. */
  private static List<String> nearest(String path, Collection<String> existing) {
    List<String> namesakes = existing.stream().filter(file -> last(file).equals(last(path)) && !path.contains("*"))
        .limit(Suggestions.MOST).toList();
    return namesakes.isEmpty()
        ? Suggestions.nearest(stem(path), existing.stream().map(FileWording::stem).toList()).stream()
            .map(stem -> stem + Folder.ENDING).toList()
        : namesakes;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    return path.endsWith(Folder.ENDING) ? path.substring(0, path.length() - Folder.ENDING.length()) : path;
  }

  private static String escaped(String path) {
    return path.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String relative(FileProblem problem) {
    return problem.from().isPresent() ? "; it is read from the folder of this file" : "";
  }
}
