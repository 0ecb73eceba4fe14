package dev.landfall.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.testing.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

/** What Word finds in a file of ours; read through the library, not as text. */
class DocxWriterTest {

  @Test
  void headingsAreHeadings() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("en")))) {
      assertThat(word.getParagraphs().stream().filter(it -> it.getStyle() != null && it.getStyle().matches("Heading\\d|Title"))
          .map(it -> it.getStyle() + " " + it.getText())).containsExactly("Title Transfer impact assessment", "Heading1 Part",
              "Heading2 Smaller part", "Heading1 Wide", "Heading1 End", "Heading1 Where each statement comes from");
      assertThat(List.of("Title", "Heading1", "Heading4").stream().map(id -> word.getStyles().getStyle(id).getName()))
          .containsExactly("Title", "heading 1", "heading 4");
    }
  }

  @Test
  void everyStyleThatIsUsedIsThere() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("zh")))) {
      assertThat(paragraphs(word)).isNotEmpty().allSatisfy(it -> assertThat(word.getStyles().styleExist(it.getStyle())).as(it.getText()).isTrue());
      assertThat(paragraphs(word).stream().flatMap(it -> it.getRuns().stream()).map(XWPFRun::getStyle).filter(id -> !id.isEmpty()).distinct())
          .containsExactlyInAnyOrder("OriginMark", "ToSupply")
          .allSatisfy(id -> assertThat(word.getStyles().styleExist(id)).isTrue());
    }
  }

  @Test
  void listsAreNumberedByWordAndEachBeginsAtOne() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("en")))) {
      List<XWPFParagraph> items = word.getParagraphs().stream().filter(it -> it.getNumID() != null).toList();
      assertThat(items.stream().map(XWPFParagraph::getNumFmt)).containsExactly("decimal", "decimal", "bullet", "bullet", "decimal");
      assertThat(items.stream().map(XWPFParagraph::getNumID).map(BigInteger::intValue)).containsExactly(2, 2, 1, 1, 3);
      assertThat(items.getLast().getNumStartOverride()).isEqualTo(BigInteger.ONE);
    }
  }

  @Test
  void tablesRepeatTheirHeadAndFillThePage() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("en")))) {
      assertThat(word.getTables()).hasSize(3);
      XWPFTable table = word.getTables().get(1);
      assertThat(table.getRows().stream().map(XWPFTableRow::isRepeatHeader)).containsExactly(true, false, false);
      assertThat(table.getTopBorderSize()).isPositive();
      assertThat(word.getTables().stream().map(XWPFTable::getWidth)).containsExactly(9638, 9638, 14570);
      assertThat(word.getTables()).allSatisfy(it -> assertThat(it.getCTTbl().getTblGrid().getGridColList().stream()
          .mapToInt(column -> ((BigInteger) column.getW()).intValue()).sum()).isEqualTo(it.getWidth()));
    }
  }

  /** A wide table lies across; what stands around it does not. */
  @Test
  void thePaperIsA4() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("en")))) {
      List<String> sizes = new ArrayList<>();
      word.getParagraphs().stream().filter(it -> it.getCTP().isSetPPr() && it.getCTP().getPPr().isSetSectPr())
          .forEach(it -> sizes.add(size(it.getCTP().getPPr().getSectPr().getPgSz())));
      sizes.add(size(word.getDocument().getBody().getSectPr().getPgSz()));
      assertThat(sizes).containsExactly("11906x16838", "16838x11906", "11906x16838");
    }
  }

  @Test
  void aTableCanBeginAPage() throws IOException {
    Document document = new Document("d", "en", "T", List.of(new Block.Paragraph("before"), new Block.PageBreak(),
        Block.Table.of(List.of("A"), List.of(List.of("1"))), new Block.Paragraph("after")));
    try (XWPFDocument word = read(DocxWriter.write(document))) {
      assertThat(word.getBodyElements().stream().map(it -> it instanceof XWPFParagraph paragraph
          ? paragraph.getText() + (paragraph.isPageBreak() ? "|" : "") : "table")).containsExactly("T", "before", "|", "table", "", "after");
    }
  }

  @Test
  void eachPageHasItsTitleAndItsNumber() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("zh")))) {
      assertThat(word.getHeaderFooterPolicy().getDefaultHeader().getText()).contains("个人信息保护影响评估报告");
      assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText().strip()).isEmpty();
      assertThat(word.getFooterList()).hasSize(2).allSatisfy(footer ->
          assertThat(footer.getParagraphs().getFirst().getCTP().getFldSimpleList().stream().map(field -> field.getInstr().strip()))
              .containsExactly("PAGE", "NUMPAGES"));
    }
  }

  @Test
  void chineseIsSetInFangSong() throws IOException {
    byte[] file = DocxWriter.write(Papers.full("zh"));
    assertThat(parts(file).get("word/styles.xml")).contains("w:eastAsia=\"FangSong\"").contains("w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"");
    assertThat(parts(file).get("word/fontTable.xml")).contains("仿宋").contains("Noto Serif CJK SC");
    assertThat(parts(DocxWriter.write(Papers.full("en"))).get("word/styles.xml")).contains("w:lang w:val=\"en-GB\"").doesNotContain("@");
  }

  @Test
  void itsPropertiesSayWhatItIs() throws IOException {
    try (XWPFDocument word = read(DocxWriter.write(Papers.full("zh")))) {
      var properties = word.getProperties().getCoreProperties().getUnderlyingProperties();
      assertThat(properties.getTitleProperty()).contains("个人信息保护影响评估报告");
      assertThat(properties.getLanguageProperty()).contains("zh");
      assertThat(properties.getCreatedProperty()).isEmpty();
      assertThat(properties.getModifiedProperty()).isEmpty();
    }
  }

  @Test
  void nothingInItTellsWhenItWasWritten() throws IOException {
    byte[] file = DocxWriter.write(Papers.full("en"));
    assertThat(DocxWriter.write(Papers.full("en"))).isEqualTo(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
      }
    }
    assertThat(parts(file)).allSatisfy((name, text) -> assertThat(text).doesNotContain("dcterms:created").doesNotContain("Apache POI"));
  }

  @Test
  void hostileTextStaysText() throws IOException {
    byte[] file = DocxWriter.write(Papers.hostile());
    try (XWPFDocument word = read(file)) {
      assertThat(word.getParagraphs().getFirst().getText()).contains("<script>alert(1)</script>").contains("😀").doesNotContain("\u202E");
      assertThat(paragraphs(word)).allSatisfy(it -> assertThat(it.getCTP().getHyperlinkList()).isEmpty());
    }
    assertThat(parts(file).get("word/document.xml").replaceAll("(?s)<!\\[CDATA\\[.*?]]>", "")).doesNotContain("script");
  }

  @Test
  void aLogoStandsOverTheTitleInItsProportions() throws IOException {
    byte[] file = DocxWriter.write(Papers.branded("en"));
    try (XWPFDocument word = read(file)) {
      assertThat(word.getParagraphs().getFirst().getRuns().getFirst().getEmbeddedPictures()).singleElement()
          .satisfies(picture -> {
            assertThat(picture.getPictureData().getData()).isEqualTo(Papers.png(300, 100));
            assertThat(picture.getWidth() / picture.getDepth()).isBetween(2.9, 3.1);
          });
      assertThat(word.getParagraphs().get(1).getStyle()).isEqualTo("Title");
      assertThat(word.getHeaderFooterPolicy().getDefaultHeader().getText()).contains("Transfer impact assessment – Acme (Shanghai), Acme GmbH");
    }
    assertThat(DocxWriter.write(Papers.branded("en"))).isEqualTo(file);
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static List<XWPFParagraph> paragraphs(XWPFDocument word) {
    List<XWPFParagraph> paragraphs = new ArrayList<>(word.getParagraphs().stream().filter(it -> it.getStyle() != null).toList());
    word.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells().forEach(cell -> paragraphs.addAll(cell.getParagraphs()))));
    return paragraphs;
  }

  private static String size(CTPageSz size) {
    return size.getW() + "x" + size.getH();
  }

  static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
