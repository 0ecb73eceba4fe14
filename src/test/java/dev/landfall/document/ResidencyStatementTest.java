package dev.landfall.document;

import dev.landfall.render.markdown.MarkdownWriter;
import dev.landfall.testing.Golden;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole statement, as it is handed over, in each language. */
class ResidencyStatementTest {

  private static final Workspace WORKSPACE = Workspace.open();

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void ofARetailer(String language) {
    var found = WORKSPACE.analyse(Path.of(System.getProperty("basedir", ""), "samples", "retail"),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 21))).assessment().orElseThrow();
    Envelope envelope = new Envelope("Landfall", found.model().name(), found.model().digest(), found.model().files(),
        found.asOf(), found.regimes(), List.of("gdpr (2026-11-21)", "pipl (2026-11-21)"));
    Golden.in("document").matches("retail." + language + ".md",
        MarkdownWriter.write(ResidencyStatement.of(found, List.of("US", "IN"), envelope, language)));
  }
}
