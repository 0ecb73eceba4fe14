package dev.landfall.render.console;

import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Lines of a report as they grow. Texts are wrapped first and painted after, line by line; nothing raw gets in. */
final class Sheet {

  /** Columns that a report takes at most; longer lines are hard to read. */
  private static final int WIDEST = 120;

  /** Columns of what a value is, before the value. */
  static final int LABEL = 9;

  private final Palette palette;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  Sheet(Palette palette, int width) {
    this.palette = palette;
    this.width = Math.clamp(width, DiagnosticPrinter.NARROWEST, WIDEST);
  }

  /** One line of painted pieces, which is not wrapped. */
  Sheet line(String... pieces) {
    for (String piece : pieces) {
      text.append(piece);
    }
    text.append('\n');
    return this;
  }

  /** Text as it is, with its newlines: what another printer has made. */
  Sheet raw(String made) {
    text.append(made);
    return this;
  }

  /** An empty line, but no two and none at the beginning. */
  Sheet gap() {
    if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  Sheet paragraph(int indent, Style style, String words) {
    return hanging(" ".repeat(indent), " ".repeat(indent), indent, style, words);
  }

  /** A text behind a mark, such as a symbol, that stands out to the left. */
  Sheet item(int indent, Style markStyle, String mark, Style style, String words) {
    String before = " ".repeat(indent) + palette.paint(markStyle, mark) + " ";
    int columns = indent + DisplayWidth.of(mark) + 1;
    return hanging(before, " ".repeat(columns), columns, style, words);
  }

  /** A text behind a mark, and a few words about it behind the text, or below it where they do not fit. */
  Sheet remark(int indent, String mark, String words, String about) {
    List<String> lines = new ArrayList<>(Wrap.lines(words, Math.max(width - indent - 2, DiagnosticPrinter.NARROWEST / 2)));
    String shown = DisplayWidth.visible(about);
    boolean fits = indent + 4 + DisplayWidth.of(lines.getLast()) + DisplayWidth.of(shown) <= width;
    String before = " ".repeat(indent) + palette.paint(Style.DIM, mark) + " ";
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? before : " ".repeat(indent + 2)).append(lines.get(i));
      boolean last = i == lines.size() - 1;
      text.append(last && fits ? "  " + palette.paint(Style.DIM, shown) : "").append('\n');
    }
    return fits ? this : paragraph(indent + 2, Style.DIM, about);
  }

  /** A value behind what it is. */
  Sheet field(int indent, String label, String words) {
    String padded = label + " ".repeat(Math.max(LABEL - label.length(), 1));
    String before = " ".repeat(indent) + palette.paint(Style.DIM, padded);
    return hanging(before, " ".repeat(indent + padded.length()), indent + padded.length(), Style.PLAIN, words);
  }

  /** Values behind what they are, each on lines of its own; nothing where there are none. */
  Sheet fields(int indent, String label, List<String> values) {
    String shown = label;
    for (String value : values) {
      field(indent, shown, value);
      shown = "";
    }
    return this;
  }

  int width() {
    return width;
  }

  Gutter gutter(int digits) {
    return new Gutter(digits, palette);
  }

  boolean fits(String words) {
    return DisplayWidth.of(words) <= width;
  }

  String paint(Style style, String words) {
    return palette.paint(style, DisplayWidth.visible(words));
  }

  String text() {
    return text.toString();
  }

  private Sheet hanging(String first, String others, int columns, Style style, String words) {
    String before = first;
    for (String line : Wrap.lines(words, Math.max(width - columns, DiagnosticPrinter.NARROWEST / 2))) {
      text.append(before).append(palette.paint(style, line)).append('\n');
      before = others;
    }
    return this;
  }
}
