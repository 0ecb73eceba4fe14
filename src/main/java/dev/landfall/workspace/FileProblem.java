package dev.landfall.workspace;

import dev.landfall.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can go wrong before a text is there: facts only, the words stand in {@link FileWording}. */
sealed interface FileProblem {

  /** The path in quotation marks that led here; empty for what the user named on the command line. */
  Optional<Span> from();

  /** @param existing files that may have been meant, written as an include would */
  record Missing(String path, Collection<String> existing, Optional<Span> from) implements FileProblem {}

  record NoMatch(String pattern, Collection<String> existing, Optional<Span> from) implements FileProblem {}

  record BadPattern(String pattern, Optional<Span> from) implements FileProblem {}

  /** @param really whether only the target of a link lies outside */
  record Outside(String path, boolean really, Optional<Span> from) implements FileProblem {}

  record IsFolder(String path, Optional<Span> from) implements FileProblem {}

  record NoModels(String folder, Optional<Span> from) implements FileProblem {}

  /** More below a folder than is searched for models. */
  record TooMany(String folder, int limit) implements FileProblem {
    @Override
    public Optional<Span> from() {
      return Optional.empty();
    }
  }

  /** Files of a folder of models that say nothing by themselves, such as rules, and are included by nobody. */
  record InNoModel(String folder, List<String> files) implements FileProblem {
    @Override
    public Optional<Span> from() {
      return Optional.empty();
    }
  }

  /** Neither a file nor a folder: a pipe, a device. */
  record NotAFile(String path, Optional<Span> from) implements FileProblem {}

  /** @param why a few words of the system */
  record Unreadable(String path, String why, Optional<Span> from) implements FileProblem {}

  record TooLarge(String path, long limit, Optional<Span> from) implements FileProblem {}

  /**
   * @param offset of the first byte that is wrong, from 0
   * @param at the place in what can be read of the text
   */
  record NotUtf8(String path, long offset, long line, Span at, Optional<Span> from) implements FileProblem {}

  /** @param at the beginning of the line */
  record LongLine(int line, int limit, Span at) implements FileProblem {
    @Override
    public Optional<Span> from() {
      return Optional.of(at);
    }
  }

  /** Nothing in any of the files that a question could be asked of. */
  record SaysNothing(String model, Optional<Span> from) implements FileProblem {}

  /** @param files from the file that is included round to the one that includes it */
  record Circle(List<String> files, Optional<Span> from) implements FileProblem {}
}
