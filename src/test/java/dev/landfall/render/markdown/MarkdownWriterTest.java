package dev.landfall.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Said;
import dev.landfall.testing.Papers;
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

  @Test
  void originsAndBlanksAreShown() {
    assertThat(MarkdownWriter.write(Papers.full("en")))
        .contains("\n120,000\\[1\\] people, a transfer indeed\\[a\\].\n")
        .contains("- **Address:** **▢ Under which address is it registered?** (who would know: the legal department)\n")
        .contains("1. first\n2. Acme (Shanghai)\\[2\\]\n").contains("Held by **▢ Who?** -Co\n")
        .endsWith("## Where each statement comes from\n\nA number in brackets points to the model: \\[1\\] main.land:20; \\[2\\] main.land:11.\n\n"
            + "A letter in brackets marks what was worked out, and by what: \\[a\\] pipl.export.\n");
  }

  /** What neighbours are may not become markup where they meet: a mark before a bracket is no link. */
  @Test
  void neighboursMakeNoMarkup() {
    Document document = new Document("d", "en", "T", List.of(new Block.Paragraph(Papers.line(
        new Said.Modelled("https:", "a:1"), new Said.Plain("//evil"), new Said.Modelled("x", "a:2"), new Said.Plain("(y)"))),
        new Block.Paragraph("---"), new Block.Paragraph("===")));
    assertThat(MarkdownWriter.write(document)).contains("https:\\[1\\]//evilx\\[2\\](y)\n\n\\---\n\n\\===");
  }
}
