package dev.landfall.render.console;

/**
 * What stands left of the source: line numbers and the rule beside them.
 *
 * @param digits columns of the longest line number
 */
record Gutter(int digits, Palette palette) {

  private static final Style STYLE = Style.BLUE.and(Style.BOLD);

  /** Columns before the source. */
  int width() {
    return digits + 3;
  }

  String source(int line, String text) {
    String number = Integer.toString(line);
    return rule(" ".repeat(digits - number.length()) + number, text);
  }

  String below(String text) {
    return rule(" ".repeat(digits), text);
  }

  String empty() {
    return rule(" ".repeat(digits), "");
  }

  String leftOut() {
    return palette.paint(STYLE, "…");
  }

  String arrow(String arrow, String text) {
    return " ".repeat(digits) + palette.paint(STYLE, arrow) + " " + text;
  }

  /** What is said about the diagnostic as a whole. */
  String remark(String kind, String text) {
    return " ".repeat(digits + 1) + palette.paint(STYLE, "= ") + palette.paint(Style.BOLD, kind + ":") + " " + text;
  }

  /** Columns before the text of a remark. */
  int remarkIndent(String kind) {
    return digits + 3 + kind.length() + 2;
  }

  private String rule(String number, String text) {
    String rule = palette.paint(STYLE, number + " |");
    return text.isEmpty() ? rule : rule + " " + text;
  }
}
