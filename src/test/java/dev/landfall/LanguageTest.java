package dev.landfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Outcome;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import dev.landfall.workspace.Workspace.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the language means, sentence by sentence, as models that settle it with their own expectations. Beside them stand
 * two folders in which things are not as they should be: expectations that are wrong, so that none may hold, and models
 * that are refused with the error in their head.
 */
class LanguageTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "language");

  /** Models say of which day they speak; one that does not fails on this one, which no law is as old as. */
  private static final Options OPTIONS = Options.asTheModelSays(LocalDate.of(1900, 1, 1));

  private static final Workspace WORKSPACE = Workspace.open();

  @TestFactory
  Stream<DynamicTest> everyModelSettlesItsSentence() {
    return each(FOLDER, file -> assertThat(assess(file).expectations()).isNotEmpty()
        .allSatisfy(outcome -> assertThat(outcome.found()).as(outcome.text()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> noWrongExpectationHolds() {
    return each(FOLDER.resolve("wrong"), file -> assertThat(assess(file).expectations()).isNotEmpty()
        .allSatisfy(outcome -> assertThat(outcome.found()).as(outcome.text()).isPresent().get().asString().isNotBlank()));
  }

  @TestFactory
  Stream<DynamicTest> everyErrorIsFoundAlone() {
    return each(FOLDER.resolve("errors"), file -> {
      List<Diagnostic> told = WORKSPACE.analyse(file, OPTIONS).diagnostics();
      assertThat(codes(told, Severity.ERROR)).isEqualTo(said(file, "Error"));
      assertThat(said(file, "Warning")).isSubsetOf(codes(told, Severity.WARNING));
      assertThat(Stream.of("Error", "Warning").flatMap(word -> said(file, word).stream())).isNotEmpty();
      assertThat(said(file, "Proposes")).allSatisfy(proposed -> assertThat(told.getFirst().help().orElse("")).contains(proposed));
    });
  }

  private static List<String> codes(List<Diagnostic> told, Severity severity) {
    return told.stream().filter(diagnostic -> diagnostic.severity() == severity).map(Diagnostic::code).toList();
  }

  @Test
  void everyModelSaysWhatItSettles() {
    assertThat(models(FOLDER)).isNotEmpty().allSatisfy(file -> {
      assertThat(file.getFileName().toString()).matches("\\d\\d-[a-z0-9-]+\\.land");
      assertThat(file).content().startsWith("// ");
    });
  }

  /** No expectation can speak of it: the verdict stays, and somebody answers for it until a day. */
  @Test
  void onlyGapsAreAcceptedAndOnlyInTheirTime() {
    assertThat(assess(FOLDER.resolve("81-acceptances.land")).acceptedGaps())
        .containsOnlyKeys("gdpr:Accepted", "gdpr:LastDay");
  }

  @Test
  void twoRunsSayTheSame() {
    assertThat(models(FOLDER)).allSatisfy(file -> assertThat(outcomes(file)).isEqualTo(outcomes(file)));
  }

  private static List<String> outcomes(Path file) {
    Assessment assessment = assess(file);
    return Stream.concat(assessment.expectations().stream().map(Outcome::toString),
        assessment.transfers().stream().map(transfer -> transfer.id() + transfer.verdict() + transfer.questions())).toList();
  }

  /** Without any diagnostic: what is said of a model is said in findings. */
  private static Assessment assess(Path file) {
    Analysis analysis = WORKSPACE.analyse(file, OPTIONS);
    assertThat(analysis.diagnostics()).isEmpty();
    return analysis.assessment().orElseThrow();
  }

  /** What the head of a file says in lines such as {@code // Error: name-twice}. */
  private static List<String> said(Path file, String word) {
    String start = "// " + word + ": ";
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> each(Path folder, Consumer<Path> test) {
    List<Path> models = models(folder);
    assertThat(models).isNotEmpty();
    return models.stream().map(file -> dynamicTest(file.getFileName().toString(), file.toUri(), () -> test.accept(file)));
  }

  /** The models that stand in the folder itself. */
  private static List<Path> models(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".land")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
