package dev.landfall.rules;

import dev.landfall.assess.Assessment;
import dev.landfall.law.Packs;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import dev.landfall.workspace.Workspace.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The bundled packs, read once for all tests, and models assessed under them. */
final class Bundled {

  static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");

  /** Models say of which day they speak; one that does not fails on this one, which no law is as old as. */
  private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

  private static final Workspace WORKSPACE = Workspace.open();

  private Bundled() {}

  static Packs packs() {
    return WORKSPACE.packs();
  }

  /** What is said about the model in that file, which must be free of problems. */
  static Assessment assess(Path model) {
    Analysis analysis = WORKSPACE.analyse(model, Options.asTheModelSays(NEVER));
    if (!analysis.diagnostics().isEmpty()) {
      throw new AssertionError(model.getFileName() + ": " + analysis.diagnostics());
    }
    return analysis.assessment().orElseThrow();
  }

  /** The expectations that do not hold, each with what was found instead. */
  static List<String> failures(Assessment assessment) {
    return assessment.expectations().stream().filter(outcome -> !outcome.holds())
        .map(outcome -> outcome.text() + "\n    found: " + outcome.found().orElseThrow()).toList();
  }

  /** Files of a folder of the test resources and its subfolders, in order. */
  static List<Path> files(String folder) {
    try (Stream<Path> walk = Files.walk(RESOURCES.resolve(folder))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
