package dev.landfall.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import dev.landfall.testing.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

  @Test
  void eachTableHasASheetWithItsRows() throws IOException {
    try (XSSFWorkbook book = read(XlsxWriter.write(Papers.full("en")))) {
      assertThat(names(book)).containsExactly("Transfer impact assessment", "Smaller part", "Wide");
      XSSFSheet wide = book.getSheet("Wide");
      assertThat(texts(wide)).startsWith("c".repeat(12) + 1).contains("v".repeat(12) + 8, "w".repeat(12) + 1).hasSize(24);
      assertThat(wide.getPaneInformation().isFreezePane()).isTrue();
      assertThat(wide.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(texts(book.getSheetAt(0))).contains("Name", "Acme (Shanghai)", "first again")
          .contains("▢ Under which address is it registered? (who would know: the legal department)");
    }
  }

  @Test
  void whatBeginsLikeAFormulaIsText() throws IOException {
    List<String> formulas = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", "\t=1");
    Document document = new Document("d", "en", "=T", List.of(Block.Table.of(formulas, List.of(formulas))));
    try (XSSFWorkbook book = read(XlsxWriter.write(document))) {
      List<Cell> cells = new ArrayList<>();
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
      assertThat(cells).hasSize(15).allSatisfy(cell -> {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!cell.getStringCellValue().startsWith(" "));
      });
    }
  }

  @Test
  void everyNameIsOneOfASheet() {
    SheetNames names = new SheetNames();
    List<String> given = Stream.of("a/b\\c:d*e?f[g]h", "", "''", "History", "x".repeat(60), "x".repeat(60), "X".repeat(60),
        "😀".repeat(40), "第一部分：控制者", "x".repeat(30) + "'", "  ", Papers.EVIL).map(names::of).toList();
    assertThat(given).doesNotHaveDuplicates().allSatisfy(name -> {
      assertThat(name).hasSizeBetween(1, 31).doesNotContain("'");
      WorkbookUtil.validateSheetName(name);
    });
    assertThat(given).startsWith("a b c d e f g h", "-", "- (2)", "History (2)").contains("x".repeat(27) + " (2)", "X".repeat(27) + " (3)");
  }

  @Test
  void aBlankIsColouredAndLongTextIsCut() throws IOException {
    Document document = new Document("d", "en", "T", List.of(new Block.Table(List.of("A", "B"),
        List.of(List.of(Line.of(new Said.Blank("Who?", "the board")), Line.of("x".repeat(40_000)))))));
    try (XSSFWorkbook book = read(XlsxWriter.write(document))) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("▢ Who? (who would know: the board)");
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFF3C4");
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).hasSize(32_767).endsWith("x …");
    }
  }

  @Test
  void equalDocumentsAreEqualBytes() {
    assertThat(XlsxWriter.write(Papers.full("zh"))).isEqualTo(XlsxWriter.write(Papers.full("zh")));
    assertThat(XlsxWriter.write(Papers.hostile())).isEqualTo(XlsxWriter.write(Papers.hostile()));
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
    return texts;
  }
}
