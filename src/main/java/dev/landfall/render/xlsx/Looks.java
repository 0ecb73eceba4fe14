package dev.landfall.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; each look is made once for a workbook. */
final class Looks {

  enum Kind { TITLE, HEAD, VALUE, TO_SUPPLY }

  private static final byte[] GREY = {(byte) 0xEE, (byte) 0xF1, (byte) 0xF4};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF3, (byte) 0xC4};

  private record Look(Kind kind, boolean quoted) {}

  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();

  Looks(XSSFWorkbook book) {
    this.book = book;
  }

  /** @param quoted whether it looks like a formula and must stay text, even where somebody edits it */
  XSSFCellStyle of(Kind kind, boolean quoted) {
    return made.computeIfAbsent(new Look(kind, quoted), this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setQuotePrefixed(look.quoted);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.kind != Kind.TITLE);
    if (look.kind != Kind.TITLE) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    switch (look.kind) {
      case TITLE -> style.setFont(bold((short) 14));
      case HEAD -> {
        style.setFont(bold((short) 11));
        fill(style, GREY);
      }
      case VALUE -> { }
      case TO_SUPPLY -> fill(style, YELLOW);
    }
    return style;
  }

  private XSSFFont bold(short points) {
    XSSFFont font = book.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(points);
    return font;
  }

  private void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour, book.getStylesSource().getIndexedColors()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
