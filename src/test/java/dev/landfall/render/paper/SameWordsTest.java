package dev.landfall.render.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Document;
import dev.landfall.render.docx.DocxWriter;
import dev.landfall.render.html.HtmlWriter;
import dev.landfall.render.markdown.MarkdownWriter;
import dev.landfall.testing.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same content stands in each format, word for word and in one order. */
class SameWordsTest {

  @TestFactory
  Stream<DynamicTest> inEachFormat() {
    return Stream.of(Papers.full("en"), Papers.full("zh"), Papers.branded("en"), Papers.hostile()).map(document ->
        DynamicTest.dynamicTest(document.language() + " " + document.blocks().size(), () -> {
          String words = ofMarkdown(MarkdownWriter.write(document));
          assertThat(words).startsWith(squeezed(Shown.of(document.title())));
          assertThat(ofHtml(HtmlWriter.write(document))).isEqualTo(words);
          assertThat(ofDocx(DocxWriter.write(document))).isEqualTo(words);
        }));
  }

  /** What a reader of the page reads: without markup, and without blanks, which formats set as they like. */
  private static String ofMarkdown(String text) {
    return squeezed(text.lines().filter(line -> !line.equals("---") && !line.matches("\\|(---\\|)+"))
        .map(line -> line.replaceFirst("^(#+|-|\\d+\\.) ", "").replaceAll("(?<!\\\\)\\*\\*", "").replaceAll("(?<!\\\\)\\|", "")
            .replaceAll("\\\\([^\\w\\s])", "$1"))
        .collect(Collectors.joining()));
  }

  private static String ofHtml(String page) {
    return squeezed(page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">")
        .replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"));
  }

  private static String ofDocx(byte[] file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      return squeezed(word.getBodyElements().stream().map(SameWordsTest::ofElement).collect(Collectors.joining()));
    }
  }

  private static String ofElement(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> paragraph.getText();
      case XWPFTable table -> table.getText();
      default -> throw new IllegalStateException(element.getElementType().toString());
    };
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

}
