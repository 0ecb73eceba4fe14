package dev.landfall.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

  @Test
  void everyKindOfBlock() {
    Document document = new Document("d", "en", "Title", List.of(new Block.Heading(1, "Part"), new Block.Paragraph("Words."),
        Block.Items.of(List.of("one", "two")), new Block.Fields(List.of(new Block.Field("Label", "value"))),
        Block.Table.of(List.of("A", "B"), List.of(List.of("1", "2")))));
    assertThat(MarkdownWriter.write(document)).isEqualTo("""
        # Title

        ## Part

        Words.

        - one
        - two

        - **Label:** value

        | A | B |
        |---|---|
        | 1 | 2 |
        """);
  }

  @Test
  void nothingInANameIsMarkup() {
    assertThat(MarkdownWriter.escaped("<script>alert(1)</script>")).isEqualTo("\\<script\\>alert(1)</script\\>".replace("</", "\\</"));
    assertThat(MarkdownWriter.escaped("a | b")).isEqualTo("a \\| b");
    assertThat(MarkdownWriter.escaped("[x](javascript:y)")).isEqualTo("\\[x\\](javascript:y)");
    assertThat(MarkdownWriter.escaped("https://evil")).isEqualTo("https\\:\\/\\/evil");
    assertThat(MarkdownWriter.escaped("one\n# two")).isEqualTo("one \\# two");
    assertThat(MarkdownWriter.escaped("- item")).isEqualTo("\\- item");
    assertThat(MarkdownWriter.escaped("1. item")).isEqualTo("1\\. item");
    assertThat(MarkdownWriter.escaped("a\u202Eb\u0000c")).isEqualTo("ab c");
    assertThat(MarkdownWriter.escaped("![x](y) &amp; `code`")).isEqualTo("\\!\\[x\\](y) \\&amp; \\`code\\`");
  }

  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(MarkdownWriter.escaped("艾克美（上海）: Shop.Orders, 12:30, a/b")).isEqualTo("艾克美（上海）: Shop.Orders, 12:30, a/b");
  }
}
