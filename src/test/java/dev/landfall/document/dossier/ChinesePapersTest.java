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

/** The documents for exports from China as they are handed over, in each language. */
class ChinesePapersTest {

  private static final Workspace WORKSPACE = Workspace.open();
  private static final Golden GOLDEN = Golden.in("golden/documents");

  @ParameterizedTest
  @CsvSource({
      "retail, pipl-impact-assessment, en", "retail, pipl-impact-assessment, zh",
      "retail, pipl-standard-contract-appendix, en", "retail, pipl-standard-contract-appendix, zh",
      "connected-car, cn-export-self-assessment, en", "connected-car, cn-export-self-assessment, zh"})
  void ofASample(String sample, String name, String language) {
    Assessment found = WORKSPACE.analyse(Path.of(System.getProperty("basedir", ""), "samples", sample),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 21))).assessment().orElseThrow();
    Envelope all = Envelope.of(found, "test");
    Envelope envelope = new Envelope("Landfall", all.model(), all.digest(), all.files(), all.asOf(), all.laws(),
        List.of("pipl (2026-11-21)", "dsl (2026-11-21)"));
    List<Paper> papers = new Dossier(found, envelope, new BundledLibrary(), Optional.empty())
        .papers(new Selection(List.of(name), List.of(), Optional.empty()), List.of(language));
    assertThat(papers).hasSize(1);
    GOLDEN.matches(sample + "/" + name + "." + language + ".md", MarkdownWriter.write(papers.getFirst().document()));
  }
}
