package dev.landfall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Envelope;
import dev.landfall.document.ResidencyStatement;
import dev.landfall.render.diagram.Diagram;
import dev.landfall.render.diagram.DiagramOptions;
import dev.landfall.render.diagram.EmbeddedGraphviz;
import dev.landfall.render.diagram.LayoutEngine;
import dev.landfall.render.html.HtmlWriter;
import dev.landfall.render.report.Report;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a model says, nothing of it runs, is fetched, asks the reader something, or becomes part of the page's own making. */
class HostileModelTest {

  private static final List<String> FOREIGN = List.of("iframe", "object", "embed", "link", "base", "img", "b", "x", "[onload]", "[onerror]",
      "[onmouseover]", "[onfocus]", "[autofocus]", "[style]", "[srcdoc]", "meta[http-equiv=refresh]", "form[action]", "a[href]:not([href^='#'])");

  /** What a reader may do to the report: each choice of each filter, each component, each transfer, both languages, a search. */
  private static final String USE = """
      const tell = (element, event) => element.dispatchEvent(new Event(event, {bubbles: true}));
      for (const select of document.querySelectorAll('#filters select'))
        for (const option of [...select.options]) { select.value = option.value; tell(select, 'input'); }
      document.querySelector('#filters').reset();
      for (const button of document.querySelectorAll('#transfer-table th button')) button.click();
      for (const element of document.querySelectorAll('[data-t], #picture .component, #picture .label')) {
        tell(element, 'pointerover'); tell(element, 'pointerenter'); tell(element, 'focusin'); tell(element, 'click');
      }
      for (const field of document.querySelectorAll('#f-text, #search')) { field.value = arguments[0]; tell(field, 'input'); }
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.querySelector('#lang-zh').click();
      document.querySelector('#lang-en').click();
      for (const link of document.querySelectorAll('a[href]')) link.click();
      """;

  @TempDir
  private static Path shared;

  @TempDir
  private Path folder;

  private static Workspace workspace;
  private static LayoutEngine engine;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    workspace = Workspace.open();
    engine = new EmbeddedGraphviz(HostileModelTest::keep);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  static List<String> attacks() {
    return HostileModel.ATTACKS;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isShownAndNothingMore(String attack) throws IOException {
    HostileModel.write(folder, attack);
    Analysis analysis = workspace.analyse(folder, Workspace.Options.asTheModelSays(LocalDate.EPOCH));
    Assessment found = analysis.assessment().orElseThrow(() -> new AssertionError(analysis.diagnostics().toString()));
    Report.Options options = new Report.Options("en", attack, Map.of(), Optional.empty());
    Path report = Files.writeString(folder.resolve("report.html"), Report.write(found, options, engine));
    assertHarmless(report);
    browser.ask(USE, attack);
    assertQuiet(report);
    assertThat(browser.shown("#transfer-table > tbody > tr")).isNotEmpty();
    assertHarmless(Files.writeString(folder.resolve("statement.html"), HtmlWriter.write(
        ResidencyStatement.of(found, List.of("US"), Envelope.of(found, attack), "zh"))));
    assertHarmless(Files.writeString(folder.resolve("picture.svg"), Diagram.svg(found, DiagramOptions.DEFAULT, engine)));
  }

  private static void assertHarmless(Path page) {
    browser.open(page);
    assertQuiet(page);
    for (String foreign : FOREIGN) {
      assertThat(browser.ask("const all = document.querySelectorAll(arguments[0]); return all.length ? all[0].outerHTML : null", foreign))
          .as("%s in %s", foreign, page.getFileName()).isNull();
    }
  }

  private static void assertQuiet(Path page) {
    assertThat(browser.hasDialog()).as("a dialog in %s", page.getFileName()).isFalse();
    assertThat(browser.ask("return window.pwned")).as("what ran in %s", page.getFileName()).isNull();
    assertThat(browser.complaints()).as("complaints about %s", page.getFileName()).isEmpty();
    assertThat(browser.requests(page.toUri().toString())).as("requests of %s", page.getFileName()).isEmpty();
  }

  private static Path keep(String name, byte[] bytes) {
    try {
      return Files.write(shared.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
