package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Envelope;
import dev.landfall.render.markdown.MarkdownWriter;
import dev.landfall.testing.Golden;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of the European side as they are handed over, in each language. */
class EuropeanGoldensTest {

  private static final Workspace WORKSPACE = Workspace.open();
  private static final Golden GOLDEN = Golden.in("golden/documents");

  /** @param blanks how many places ask for something; the same in both languages */
  @ParameterizedTest
  @CsvSource({
      "retail, gdpr-transfer-impact-assessment, en, 49", "retail, gdpr-transfer-impact-assessment, zh, 49",
      "retail, gdpr-scc-annexes, en, 43", "retail, gdpr-scc-annexes, zh, 43",
      "retail, gdpr-records-of-processing, en, 9", "retail, gdpr-records-of-processing, zh, 9",
      "ai-assistant/eu-deepseek, gdpr-transfer-impact-assessment, en, 46", "ai-assistant/eu-deepseek, gdpr-transfer-impact-assessment, zh, 46"})
  void ofASample(String sample, String name, String language, int blanks) {
    Assessment found = WORKSPACE.analyse(Path.of(System.getProperty("basedir", ""), "samples", sample),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 21))).assessment().orElseThrow();
    Envelope all = Envelope.of(found, "test");
    Envelope envelope = new Envelope("Landfall", all.model(), all.digest(), all.files(), all.asOf(), all.laws(), List.of("gdpr (2026-11-21)"));
    List<Paper> papers = new Dossier(found, envelope, new BundledLibrary(), Optional.empty())
        .papers(new Selection(List.of(name), List.of(), Optional.empty()), List.of(language));
    assertThat(papers).hasSize(1);
    assertThat(papers.getFirst().blank()).isEqualTo(blanks);
    GOLDEN.matches(sample + "/" + name + "." + language + ".md", MarkdownWriter.write(papers.getFirst().document()));
  }
}
