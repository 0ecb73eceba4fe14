package dev.landfall.render.xlsx;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import dev.landfall.render.docx.Packing;
import dev.landfall.render.paper.Origins;
import dev.landfall.render.paper.Piece;
import dev.landfall.render.paper.Shown;
import dev.landfall.source.DisplayWidth;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a document as a workbook: the first sheet has what stands outside of tables, each further one has a table. Values
 * stand there without the marks of their origins, so that they can be sorted and searched; blanks are coloured.
 */
public final class XlsxWriter {

  private static final int LONGEST_CELL = 32_767;
  private static final int BROADEST = 60;

  private final Document document;
  private final Origins origins;
  private final XSSFWorkbook book;
  private final SheetNames names = new SheetNames();
  private final Looks looks;

  private XlsxWriter(Document document, XSSFWorkbook book) {
    this.document = document;
    this.origins = Origins.of(document);
    this.book = book;
    this.looks = new Looks(book);
  }

  public static byte[] write(Document document) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      new XlsxWriter(document, book).write();
      return Packing.packed(book);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a workbook in memory can be written", e);
    }
  }

  private void write() throws InvalidFormatException {
    Packing.describe(book, Shown.of(document.title()), document.language());
    XSSFSheet first = sheet(document.title());
    cell(first.createRow(0), 0, Line.of(document.title()), Looks.Kind.TITLE);
    String heading = document.title();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading next) {
        heading = next.text().text();
      }
      if (block instanceof Block.Table table) {
        table(heading, table);
      } else {
        loose(first, block);
      }
    }
    origins.lists().forEach(list -> cell(next(first), 0, Line.of(list), Looks.Kind.VALUE));
    widths(first, 2);
  }

  // ---------------------------------------------------------------- what is no table

  private void loose(XSSFSheet sheet, Block block) {
    switch (block) {
      case Block.Heading heading -> cell(next(sheet), 0, heading.text(), Looks.Kind.HEAD);
      case Block.Paragraph paragraph -> cell(next(sheet), 0, paragraph.text(), Looks.Kind.VALUE);
      case Block.Items items -> items.items().forEach(item -> cell(next(sheet), 0, item, Looks.Kind.VALUE));
      case Block.Fields fields -> fields.fields().forEach(field -> {
        XSSFRow row = next(sheet);
        cell(row, 0, Line.of(field.label()), Looks.Kind.HEAD);
        cell(row, 1, field.value(), Looks.Kind.VALUE);
      });
      case Block.Table table -> throw new IllegalArgumentException("a table has a sheet of its own");
      case Block.PageBreak pageBreak -> { }
    }
  }

  private static XSSFRow next(XSSFSheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  // ---------------------------------------------------------------- tables

  private void table(String name, Block.Table table) {
    XSSFSheet sheet = sheet(name);
    row(sheet.createRow(0), table.head().stream().map(Line::of).toList(), Looks.Kind.HEAD);
    for (int i = 0; i < table.rows().size(); i++) {
      row(sheet.createRow(i + 1), table.rows().get(i), Looks.Kind.VALUE);
    }
    int columns = table.head().size();
    if (columns > 0) {
      sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns - 1));
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    widths(sheet, columns);
  }

  private XSSFSheet sheet(String name) {
    XSSFSheet sheet = book.createSheet(names.of(name));
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    return sheet;
  }

  private void row(XSSFRow row, List<Line> cells, Looks.Kind kind) {
    IntStream.range(0, cells.size()).forEach(column -> cell(row, column, cells.get(column), kind));
  }

  /** Always text: a cell that was given as text is never reckoned, and one that looks like a formula keeps a quote before it. */
  private void cell(XSSFRow row, int column, Line line, Looks.Kind kind) {
    String text = origins.pieces(line).stream().filter(piece -> !(piece instanceof Piece.Mark)).map(Piece::text)
        .collect(Collectors.joining());
    boolean isBlank = line.parts().stream().anyMatch(Said.Blank.class::isInstance);
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 2) + " …" : text);
    cell.setCellStyle(looks.of(isBlank ? Looks.Kind.TO_SUPPLY : kind, text.matches("(?s)[=+\\-@＝＋－＠].*")));
  }

  /** In 1/256 of a character, which is how workbooks count. */
  private static void widths(XSSFSheet sheet, int columns) {
    for (int column = 0; column < columns; column++) {
      int widest = 0;
      for (int row = 0; row <= sheet.getLastRowNum(); row++) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        widest = Math.max(widest, cell == null ? 0 : DisplayWidth.of(cell.getStringCellValue()));
      }
      sheet.setColumnWidth(column, (Math.clamp(widest, 8, BROADEST) + 3) * 256);
    }
  }
}
