package dev.landfall.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.render.report.Pages.Element;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every text of a model is hostile. None becomes markup, none hides or turns what stands beside it, none is lost. */
class HostileReportTest {

  static final List<String> TEXTS = List.of(
      "<script>EVIL()</script>", "</style><script>EVIL()</script>", "</script><script>EVIL()</script>", "--><script>EVIL()</script>",
      "' onmouseover='EVIL()", "<img src=x onerror=EVIL()>", "<svg onload=EVIL()>", "&lt;EVIL&gt; &#60;EVIL", "javascript:EVIL()",
      "\u202EEVIL\u2066\u200F", "]]><EVIL>", "<!--EVIL", "`EVIL` ``EVIL`", "{0} {1} ${EVIL} %s", "EVIL ".repeat(2000), "國EVIL".repeat(2500),
      "العربية EVIL עברית", "EVIL=EVIL", "a\tEVIL");

  private static final Set<String> NAMED = Set.of("data-id", "data-data", "data-party", "data-path", "data-way", "data-name", "data-by", "value");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @FieldSource("TEXTS")
  void staysText(String evil) {
    String text = evil.replace("\\", "\\\\").replace("\"", "\\\"");
    String page = Pages.page(Pages.model(folder, """
        // %1$s
        system "%2$s" {
          as of 2026-11-01
          laws gdpr, pipl
        }
        party Home "%2$s" in DE
        party Far "%2$s" in IN
        subjects People "%2$s" in DE count 100
        data Contact "%2$s" is contact of People
        purpose Why "%2$s" basis contract
        safeguard Old "%2$s" is scc module 1 from Home to Far since 2020-01-01 until 2020-02-01
        store Here "%2$s" at DE by Home holds Contact
        store There "%2$s" at IN by Far
        Here -> There: Contact for Why under Old as Send // %1$s
        accept gdpr.notice on Send because "%2$s" by "%2$s" until 2027-01-31
        """.formatted(evil.replaceAll("\\R", " "), text)));
    assertThat(page.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E || c == 0x2066);
    assertThat(page.split("<script", -1)).hasSize(2);
    harmless(Pages.read(page));
    assertThat(Pages.read(page).all("h1").getFirst().english()).contains("EVIL");
  }

  private static void harmless(Element element) {
    assertThat(element.name()).doesNotContain("EVIL");
    element.attributes().forEach((name, value) -> {
      assertThat(name).doesNotContain("EVIL").doesNotStartWith("on").isNotIn("style", "src");
      if (!NAMED.contains(name)) {
        assertThat(value).as(name).doesNotContain("EVIL");
      }
    });
    element.children().forEach(HostileReportTest::harmless);
  }
}
