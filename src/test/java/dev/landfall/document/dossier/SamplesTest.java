package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Envelope;
import dev.landfall.document.Phrases;
import dev.landfall.render.markdown.MarkdownWriter;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every document of every sample in every language, twice; written to {@code target/documents} to be looked at. */
class SamplesTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Workspace WORKSPACE = Workspace.open();

  @TestFactory
  Stream<DynamicTest> everyDocumentOfEverySample() {
    return Stream.of("retail", "hospital", "connected-car", "group-hr", "ai-assistant/eu-deepseek", "ai-assistant/eu-self-hosted",
        "ai-assistant/cn-openai", "ai-assistant/two-markets").map(sample -> dynamicTest(sample, () -> write(sample)));
  }

  private static void write(String sample) throws IOException {
    Assessment found = assessment(sample);
    Dossier dossier = new Dossier(found, Envelope.of(found, "test"), new BundledLibrary(), Optional.empty());
    List<Paper> papers = dossier.papers(Selection.ALL, Phrases.LANGUAGES);
    assertThat(papers).isNotEmpty().isEqualTo(
        new Dossier(assessment(sample), Envelope.of(found, "test"), new BundledLibrary(), Optional.empty()).papers(Selection.ALL, Phrases.LANGUAGES));
    Path folder = Files.createDirectories(ROOT.resolve("target/documents/" + sample));
    for (Paper paper : papers) {
      assertThat(paper.reasons()).isNotEmpty();
      assertThat(paper.modelled()).isPositive();
      String text = MarkdownWriter.write(paper.document());
      assertThat(text).doesNotContain("[#", "[=", "\uE000", "\uFFFD");
      Files.writeString(folder.resolve(paper.document().name() + "-" + String.join("-", paper.about()).replaceAll("\\W+", "_") + "."
          + paper.document().language() + ".md"), text);
    }
  }

  private static Assessment assessment(String sample) {
    return WORKSPACE.analyse(ROOT.resolve("samples/" + sample), Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1))).assessment().orElseThrow();
  }
}
