package dev.landfall.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
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
}
