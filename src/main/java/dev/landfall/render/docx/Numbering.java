package dev.landfall.render.docx;

import java.math.BigInteger;

/** The lists of a document: all that are not numbered are one, each that is numbered begins again at 1. */
final class Numbering {

  private static final String LEVEL =
      "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr>"
      + "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:hint=\"default\"/></w:rPr></w:lvl></w:abstractNum>";

  private int lists = 1;

  BigInteger plain() {
    return BigInteger.ONE;
  }

  BigInteger numbered() {
    return BigInteger.valueOf(++lists);
  }

  String xml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
        .append(LEVEL.formatted(0, "bullet", "•")).append(LEVEL.formatted(1, "decimal", "%1."))
        .append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int list = 2; list <= lists; list++) {
      xml.append("<w:num w:numId=\"").append(list).append("\"><w:abstractNumId w:val=\"1\"/>"
          + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }
}
