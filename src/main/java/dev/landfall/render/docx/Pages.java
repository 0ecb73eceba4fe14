package dev.landfall.render.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The paper: A4, upright, or across where a table needs it. Lengths are twentieths of a point. */
final class Pages {

  private static final int SHORT = 11906;
  private static final int LONG = 16838;
  private static final int SIDE = 1134;
  private static final int ABOVE = 1361;

  /** What stands between the margins of a page that is not turned. */
  static final int UPRIGHT = SHORT - 2 * SIDE;

  private final XWPFDocument word;
  private boolean across;
  private boolean isEmpty = true;
  private boolean next;

  Pages(XWPFDocument word) {
    this.word = word;
  }

  /** Of what stands between the margins. */
  int width() {
    return (across ? LONG : SHORT) - 2 * SIDE;
  }

  /** What comes next stands on paper that lies so. */
  void turn(boolean across) {
    if (this.across != across && !isEmpty) {
      CTSectPr last = last();
      CTSectPr ended = word.createParagraph().getCTP().addNewPPr().addNewSectPr();
      ended.set(last);
      if (last.isSetTitlePg()) {
        last.unsetTitlePg();
      }
      next = false;
    }
    this.across = across;
    lay(last());
  }

  /** What comes next begins a page; the gap below a table would make one of its own where the table ends with its page. */
  void next() {
    next = true;
    int last = word.getBodyElements().size() - 1;
    if (last > 0 && word.getBodyElements().get(last) instanceof XWPFParagraph gap && gap.isEmpty()
        && word.getBodyElements().get(last - 1) instanceof XWPFTable) {
      word.removeBodyElement(last);
    }
  }

  /** To be told of each paragraph. */
  void place(XWPFParagraph paragraph) {
    isEmpty = false;
    if (next) {
      paragraph.setPageBreak(true);
      next = false;
    }
  }

  /** To be told before each table, which cannot begin a page by itself. */
  void placeTable() {
    if (next) {
      XWPFParagraph before = word.createParagraph();
      before.setStyle("TableText");
      before.setSpacingBetween(1, LineSpacingRule.EXACT);
      place(before);
    }
    isEmpty = false;
  }

  private CTSectPr last() {
    return word.getDocument().getBody().isSetSectPr() ? word.getDocument().getBody().getSectPr()
        : word.getDocument().getBody().addNewSectPr();
  }

  private void lay(CTSectPr section) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(across ? LONG : SHORT));
    size.setH(BigInteger.valueOf(across ? SHORT : LONG));
    size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(ABOVE));
    margins.setBottom(BigInteger.valueOf(ABOVE));
    margins.setHeader(BigInteger.valueOf(SIDE / 2));
    margins.setFooter(BigInteger.valueOf(SIDE / 2));
    margins.setGutter(BigInteger.ZERO);
  }
}
