package dev.landfall.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.testing.Papers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static final String EVIL = "</style><script>alert(1)</script><img src=x onerror='a'>\"&\u202E\u0000";

  @Test
  void nothingInANameIsMarkup() {
    Document document = new Document("d", "en\"><script>", EVIL, List.of(new Block.Heading(1, EVIL), new Block.Paragraph(EVIL),
        Block.Items.of(List.of(EVIL)), new Block.Fields(List.of(new Block.Field(EVIL, EVIL))),
        Block.Table.of(List.of(EVIL), List.of(List.of(EVIL)))));
    String page = HtmlWriter.write(document);
    assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u202E").doesNotContain("\u0000");
    assertThat(page.split("</style>", -1)).hasSize(2);
    assertThat(page.split("&lt;script&gt;alert\\(1\\)", -1)).as("title, heading and each block").hasSize(10);
  }

  @Test
  void thePageFetchesAndRunsNothing() {
    String page = HtmlWriter.write(new Document("d", "zh", "标题", List.of()));
    assertThat(page).startsWith("<!doctype html>\n<html lang=\"zh\">").contains("default-src &#39;none&#39;").endsWith("</html>\n");
    assertThat(page).doesNotContain("src=").doesNotContain("href=").doesNotContain("url(");
  }

  @Test
  void thePolicyNamesTheStyleByItsDigest() throws Exception {
    String page = HtmlWriter.write(Papers.branded("zh"));
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(page).contains("style-src &#39;sha256-" + digest + "&#39;").doesNotContain("unsafe-inline").doesNotContain(" style=");
    assertThat(page).contains("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,");
    assertThat(style).contains("size: A4").contains("content: \"个人信息保护影响评估报告").contains("\" counter(page) \"");
  }

  /** Whatever a title holds, it ends neither the string nor the style. */
  @Test
  void aHostileTitleStaysInItsString() {
    String page = HtmlWriter.write(new Document("d", "en", "\"; } * { display: none } \\22 /* </style>", List.of()));
    assertThat(page).contains("content: \"\\22 \\3b  \\7d  \\2a  \\7b  display\\3a  none \\7d  \\5c 22 \\2f \\2a  \\3c \\2f style\\3e \";");
    assertThat(page.split("</style>", -1)).hasSize(2);
  }

  @Test
  void originsAndBlanksAreShown() {
    String page = HtmlWriter.write(Papers.full("en"));
    assertThat(page).contains("Acme (Shanghai)<sup title=\"main.land:11\">[2]</sup>")
        .contains("a transfer indeed<sup title=\"pipl.export\">[a]</sup>")
        .contains("<span class=\"blank\">▢ Under which address is it registered? <small>(who would know: the legal department)</small></span>")
        .contains("<h2>Where each statement comes from</h2>").contains("[1] main.land:20; [2] main.land:11");
  }
}
