package dev.landfall.render.docx;

import dev.landfall.document.Block;
import dev.landfall.document.Line;
import dev.landfall.source.DisplayWidth;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables with borders; their heads stand again on each page. */
final class Grid {

  private static final String LINES = "8A8A8A";
  private static final String HEAD = "EEF1F4";

  /** What a character of a table takes, and the least and the most that a column counts for, in characters. */
  private static final int CHARACTER = 130;
  private static final int NARROW = 6;
  private static final int BROAD = 42;

  /** What is not broken where there is room for it; longer words may be. */
  private static final int LONGEST_WORD = 20;

  private static final int SHORT_HEAD = 8;

  private static final double NEARLY = 1.25;

  private static final int FEW = 6;
  private static final Pattern WORDS = Pattern.compile("[\\s\\p{IsHan}（）、，。；：]+");

  /** From a border to the text; a table is shifted by it, so that its border stands under the edge of the text around it. */
  private static final int INSET = 108;

  private final XWPFDocument word;
  private final int width;
  private final Function<Line, String> read;
  private final BiConsumer<XWPFParagraph, Line> write;

  /**
   * @param width to be filled, in twentieths of a point
   * @param read what will stand there, {@code write} puts it there
   */
  Grid(XWPFDocument word, int width, Function<Line, String> read, BiConsumer<XWPFParagraph, Line> write) {
    this.word = word;
    this.width = width;
    this.read = read;
    this.write = write;
  }

  /** Whether each column of a table has room for its longest word, or nearly: a few broken words read better than a turned page. */
  boolean hasRoomFor(Block.Table table) {
    return Arrays.stream(least(rows(table), table.head().size())).sum() <= width * NEARLY;
  }

  void table(Block.Table content) {
    List<Line> head = content.head().stream().map(Line::of).toList();
    XWPFTable table = table(widths(rows(content)), content.rows().size() + 1);
    row(table, 0, head, column -> true);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < content.rows().size(); i++) {
      row(table, i + 1, content.rows().get(i), column -> false);
    }
    keep(table);
    space();
  }

  private static List<List<Line>> rows(Block.Table table) {
    return Stream.concat(Stream.of(table.head().stream().map(Line::of).toList()), table.rows().stream()).toList();
  }

  /** Labels on the left, values on the right. */
  void fields(Block.Fields content, String colon) {
    int label = width * 3 / 10;
    XWPFTable table = table(new int[] {label, width - label}, content.fields().size());
    for (int i = 0; i < content.fields().size(); i++) {
      Block.Field field = content.fields().get(i);
      row(table, i, List.of(Line.of(field.label() + colon), field.value()), column -> column == 0);
    }
    keep(table);
    space();
  }

  private XWPFTable table(int[] widths, int rows) {
    XWPFTable table = word.createTable(rows, widths.length);
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(Arrays.stream(widths).sum());
    CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(BigInteger.valueOf(INSET));
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    Arrays.stream(widths).forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    for (XWPFTableRow row : table.getRows()) {
      for (int column = 0; column < widths.length; column++) {
        row.getCell(column).setWidthType(TableWidthType.DXA);
        row.getCell(column).setWidth(Integer.toString(widths[column]));
      }
    }
    return table;
  }

  /** Few rows stand on one page. */
  private static void keep(XWPFTable table) {
    if (table.getNumberOfRows() <= FEW) {
      table.getRows().subList(0, table.getNumberOfRows() - 1).forEach(row -> row.getTableCells()
          .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true))));
    }
  }

  private void row(XWPFTable table, int number, List<Line> cells, IntPredicate isHead) {
    XWPFTableRow row = table.getRow(number);
    row.setCantSplitRow(cells.stream().mapToInt(cell -> DisplayWidth.of(read.apply(cell))).sum() < 1200);
    for (int column = 0; column < cells.size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      paragraph.setStyle(isHead.test(column) ? "TableHead" : "TableText");
      if (isHead.test(column)) {
        cell.setColor(HEAD);
      }
      write.accept(paragraph, cells.get(column));
    }
  }

  /** Two tables that touch would become one. */
  private void space() {
    XWPFParagraph space = word.createParagraph();
    space.setStyle("TableText");
    space.setSpacingBefore(0);
    space.setSpacingAfter(0);
    space.setSpacingBetween(8, LineSpacingRule.EXACT);
  }

  /** As the texts need it: each column has room for its longest word, where that can be. */
  private int[] widths(List<List<Line>> rows) {
    int columns = rows.getFirst().size();
    double[] wanted = IntStream.range(0, columns).mapToDouble(column -> {
      int[] lengths = rows.stream().mapToInt(row -> DisplayWidth.of(read.apply(row.get(column)))).toArray();
      double mean = Arrays.stream(lengths).average().orElse(0);
      int longest = Arrays.stream(lengths).max().orElse(0);
      return Math.clamp((mean + longest) / 2, NARROW, BROAD);
    }).toArray();
    int[] widths = Arrays.stream(shares(wanted, least(rows, columns))).mapToInt(column -> (int) column).toArray();
    widths[columns - 1] += width - Arrays.stream(widths).sum();
    return widths;
  }

  /** Room for the longest word, and for a short head on one line. */
  private double[] least(List<List<Line>> rows, int columns) {
    return IntStream.range(0, columns).mapToDouble(column -> {
      int head = Math.min(DisplayWidth.of(read.apply(rows.getFirst().get(column))), SHORT_HEAD);
      int word = rows.stream().flatMap(row -> Stream.of(WORDS.split(read.apply(row.get(column))))).mapToInt(DisplayWidth::of).max().orElse(0);
      return Math.max(head, Math.min(word, LONGEST_WORD)) * CHARACTER + 2 * INSET;
    }).toArray();
  }

  /** Shares of the whole in proportion to what is wanted; who would get less than the least gets that, where there is room. */
  private double[] shares(double[] wanted, double[] least) {
    double needed = Arrays.stream(least).sum();
    double[] shares = Arrays.stream(least).map(one -> one * Math.min(1, width / needed)).toArray();
    boolean[] fixed = new boolean[wanted.length];
    for (int round = 0; round < wanted.length && needed < width; round++) {
      double free = width;
      double sum = 0;
      for (int i = 0; i < wanted.length; i++) {
        free -= fixed[i] ? least[i] : 0;
        sum += fixed[i] ? 0 : wanted[i];
      }
      for (int i = 0; i < wanted.length; i++) {
        shares[i] = fixed[i] ? least[i] : free * wanted[i] / sum;
      }
      for (int i = 0; i < wanted.length; i++) {
        fixed[i] |= shares[i] < least[i];
      }
    }
    return shares;
  }
}
