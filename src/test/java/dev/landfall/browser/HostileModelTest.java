package dev.landfall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a model says, nothing of it runs, is fetched, asks the reader something, or becomes part of the page's own making. */
class HostileModelTest {

  private static final List<String> FOREIGN = List.of("iframe", "object", "embed", "link", "base", "img[onerror]", "b", "x", "[onload]",
      "[onmouseover]", "[onfocus]", "[autofocus]", "meta[http-equiv=refresh]", "a[href^='javascript:']", "a[href^='data:']", "form[action]");

  private static Browser browser;

  @TempDir
  private Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start();
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
    Landfall.run(folder, "assess", "--format", "html", "--lang", "en,zh", "-o", "statements");
    Landfall.run(folder, "draw", "-o", "picture.svg");
    assertHarmless(folder.resolve("statements/residency-statement.en.html"));
    assertHarmless(folder.resolve("statements/residency-statement.zh.html"));
    assertHarmless(folder.resolve("picture.svg"));
  }

  private static void assertHarmless(Path page) {
    browser.open(page);
    assertThat(browser.hasDialog()).as("a dialog in %s", page.getFileName()).isFalse();
    assertThat(browser.ask("return window.pwned")).as("what ran in %s", page.getFileName()).isNull();
    assertThat(browser.complaints()).as("complaints about %s", page.getFileName()).isEmpty();
    assertThat(browser.requests(page.toUri().toString())).as("requests of %s", page.getFileName()).isEmpty();
    for (String foreign : FOREIGN) {
      assertThat(browser.ask("return document.querySelectorAll(arguments[0]).length", foreign)).as("%s in %s", foreign, page.getFileName())
          .isEqualTo(0L);
    }
  }
}
