package dev.landfall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness sees what it is there to see; otherwise the tests that are built on it would hold for any page. */
class BrowserTest {

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

  @Test
  void aGoodPageIsSilent() throws IOException {
    Path page = page("<!doctype html><html lang=en><title>Good</title><main><h1>Good</h1></main></html>");
    browser.open(page);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests(page.toUri().toString())).isEmpty();
    assertThat(browser.hasDialog()).isFalse();
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.text()).isEqualTo("Good");
  }

  @Test
  void errorsOfScriptsAreSeen() throws IOException {
    browser.open(page("<script>nothing.at.all</script>"));
    assertThat(browser.complaints()).singleElement().asString().contains("ReferenceError");
  }

  @Test
  void whatThePolicyStopsIsSeen() throws IOException {
    browser.open(page("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><script>window.ran = true</script>"));
    assertThat(browser.complaints()).singleElement().asString().contains("Content Security Policy");
    assertThat(browser.ask("return window.ran")).isNull();
  }

  @Test
  void requestsAreSeen() throws IOException {
    Path page = page("<img src='http://example.org/a.png'><img src='b.png'>");
    browser.open(page);
    assertThat(browser.requests(page.toUri().toString())).containsExactlyInAnyOrder("http://example.org/a.png",
        page.resolveSibling("b.png").toUri().toString());
  }

  @Test
  void aDialogIsSeen() throws IOException {
    browser.open(page("<script>setTimeout(() => alert(1))</script>"));
    browser.await("the dialog", browser::hasDialog);
    browser.dismiss();
    assertThat(browser.hasDialog()).isFalse();
  }

  @Test
  void barriersAreSeen() throws IOException {
    browser.open(page("<html lang=en><title>t</title><main><h1>h</h1><button></button><p style='color:#aaa;background:#fff'>faint</p></main>"));
    assertThat(browser.barriers()).hasSize(2).anyMatch(barrier -> barrier.startsWith("button-name"))
        .anyMatch(barrier -> barrier.startsWith("color-contrast"));
  }

  @Test
  void scriptingCanBeTurnedOff() throws IOException {
    Path page = page("<noscript>off</noscript><p id=p></p><script>p.textContent = 'on'</script>");
    assertThat(browser.open(page).text()).isEqualTo("on");
    assertThat(browser.scripting(false).open(page).text()).isEqualTo("off");
    assertThat(browser.scripting(true).open(page).text()).isEqualTo("on");
  }

  @Test
  void coloursAndSizesCanBeChosen() throws IOException {
    browser.open(page("<p>p"));
    assertThat(browser.prefer("dark").ask("return matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
    assertThat(browser.prefer("light").ask("return matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(false);
    assertThat(browser.size(390, 800).ask("return innerWidth")).isEqualTo(390L);
    assertThat(browser.size(1280, 900).ask("return innerWidth")).isEqualTo(1280L);
  }

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html);
  }
}
