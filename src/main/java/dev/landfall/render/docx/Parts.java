package dev.landfall.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** What a DOCX holds beside its text, written as it stands in our resources. */
final class Parts {

  private final XWPFDocument word;

  Parts(XWPFDocument word) {
    this.word = word;
  }

  /** Chinese is set larger, with the first line of a paragraph two characters in. */
  void styles(String language) throws InvalidFormatException, IOException {
    boolean chinese = language.equals("zh");
    String styles = resource("styles.xml");
    for (Map.Entry<String, String> setting : Map.of("size", chinese ? "24" : "22", "line", chinese ? "360" : "276",
        "latin", chinese ? "en-US" : "en-GB", "justify", chinese ? "both" : "left", "title", chinese ? "center" : "left",
        "foot", chinese ? "center" : "right",
        "indent", chinese ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" : "").entrySet()) {
      styles = styles.replace("@" + setting.getKey() + "@", setting.getValue());
    }
    add("/word/styles.xml", XWPFRelation.STYLES.getContentType(), XWPFRelation.STYLES.getRelation(), styles);
  }

  /** Which fonts may stand for one that is not there. */
  void fonts() throws InvalidFormatException, IOException {
    add("/word/fontTable.xml", XWPFRelation.FONT_TABLE.getContentType(), XWPFRelation.FONT_TABLE.getRelation(), resource("fonts.xml"));
  }

  void numbering(Numbering numbering) throws InvalidFormatException, IOException {
    add("/word/numbering.xml", XWPFRelation.NUMBERING.getContentType(), XWPFRelation.NUMBERING.getRelation(), numbering.xml());
  }

  private void add(String name, String type, String relation, String content) throws InvalidFormatException, IOException {
    PackagePartName partName = PackagingURIHelper.createPartName(name);
    PackagePart part = word.getPackage().createPart(partName, type);
    word.getPackagePart().addRelationship(partName, TargetMode.INTERNAL, relation);
    try (OutputStream out = part.getOutputStream()) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Parts.class.getResourceAsStream("/render/docx/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
