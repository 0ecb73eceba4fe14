package dev.landfall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of a report for people to look at; no test, and run by {@code src/test/scripts/screenshots} alone. The summary,
 * the picture and one transfer, each in light and dark and at a phone's width, in both languages, and all of it as printed.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "src/test/scripts/screenshots runs it")
class Screenshots {

  private static final int WIDE = 1280;
  private static final int PHONE = 390;

  private final Path folder = Path.of(System.getProperty("screenshots"));

  @Test
  void take() throws IOException {
    Files.createDirectories(folder);
    Path page = folder.resolve("report.html").toAbsolutePath();
    Landfall.run(Path.of(""), "report", System.getProperty("model", "samples/retail"), "-o", page.toString());
    try (Browser browser = Browser.start()) {
      for (String scheme : new String[] {"light", "dark"}) {
        browser.prefer(scheme);
        take(browser, page, scheme, WIDE, 900);
        take(browser, page, scheme + "-phone", PHONE, 844);
      }
      browser.prefer("light").size(WIDE, 900).open(page);
      browser.find("label[for=lang-zh]").click();
      put("light-zh-summary.png", browser.picture(false));
      put("print.pdf", browser.print());
    }
  }

  private void take(Browser browser, Path page, String name, int width, int height) throws IOException {
    browser.size(width, height).open(page);
    put(name + "-summary.png", browser.picture(false));
    put(name + "-whole.png", browser.picture(true));
    section(browser, "diagram", name);
    section(browser, "transfers", name);
    section(browser, "borders", name);
    browser.open(page);
    Optional<Object> first = Optional.ofNullable(browser.ask("const t = document.querySelector('details.transfer'); return t && t.querySelector('[id]').id"));
    if (first.isPresent()) {
      browser.ask("location.hash = arguments[0]", first.get());
      browser.await("the transfer", () -> (boolean) browser.ask("return document.getElementById(arguments[0]).closest('details').open", first.get()));
      put(name + "-transfer.png", browser.picture(false));
      browser.ask("document.querySelectorAll('details.transfer details').forEach(d => d.open = true)");
      browser.ask("document.getElementById(arguments[0]).scrollIntoView()", first.get());
      browser.size(width, height * 2);
      put(name + "-transfer-open.png", browser.picture(false));
      browser.size(width, height);
    }
  }

  private void section(Browser browser, String id, String name) throws IOException {
    browser.ask("document.getElementById(arguments[0]).scrollIntoView()", id);
    put(name + "-" + id + ".png", browser.picture(false));
  }

  private void put(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
