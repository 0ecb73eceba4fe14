package dev.landfall.render.docx;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.document.Logo;
import dev.landfall.render.paper.Origins;
import dev.landfall.render.paper.Piece;
import dev.landfall.render.paper.Shown;
import dev.landfall.source.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a document as DOCX on A4. Equal documents give equal bytes. */
public final class DocxWriter {

  /** At most; in English Metric Units, of which a millimetre has 36,000. */
  private static final int LOGO_WIDTH = 60 * 36_000;
  private static final int LOGO_HEIGHT = 16 * 36_000;

  /** Columns; fewer stand upright even where a long word has to be broken. */
  private static final int MOST_UPRIGHT = 6;

  /** So many characters are one or two lines. */
  private static final int SHORT_LEAD = 160;

  private final Document document;
  private final Origins origins;
  private final XWPFDocument word;
  private final Pages pages;
  private final Numbering numbering = new Numbering();

  private DocxWriter(Document document, XWPFDocument word) {
    this.document = document;
    this.origins = Origins.of(document);
    this.word = word;
    this.pages = new Pages(word);
  }

  public static byte[] write(Document document) {
    try (XWPFDocument word = new XWPFDocument()) {
      new DocxWriter(document, word).write();
      return Packing.packed(word);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a document in memory can be written", e);
    }
  }

  private void write() throws InvalidFormatException, IOException {
    Packing.describe(word, Shown.of(document.title()), document.language());
    margins();
    logo();
    paragraph("Title").createRun().setText(Shown.of(document.title()));
    for (List<Block> part : parts(document.blocks())) {
      pages.turn(part.stream().anyMatch(this::isWide));
      for (int i = 0; i < part.size(); i++) {
        block(part.get(i));
        if (i + 1 < part.size() && leads(part.get(i), part.get(i + 1))) {
          word.getLastParagraph().setKeepNext(true);
        }
      }
    }
    if (!origins.lists().isEmpty()) {
      pages.turn(false);
      paragraph("Heading1").createRun().setText(origins.heading());
      origins.lists().forEach(list -> paragraph("Origins").createRun().setText(list));
    }
    Parts parts = new Parts(word);
    parts.styles(document.language());
    parts.fonts();
    parts.numbering(numbering);
  }

  // ---------------------------------------------------------------- on every page

  private void margins() {
    word.createHeader(HeaderFooterType.FIRST).createParagraph();
    XWPFParagraph above = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    above.setStyle("Header");
    above.createRun().setText(origins.running());
    foot(word.createFooter(HeaderFooterType.FIRST));
    foot(word.createFooter(HeaderFooterType.DEFAULT));
  }

  private void foot(XWPFFooter footer) {
    XWPFParagraph foot = footer.createParagraph();
    foot.setStyle("Footer");
    for (String part : origins.page().split("(?=\\{\\d})|(?<=\\{\\d})")) {
      switch (part) {
        case "{0}" -> foot.getCTP().addNewFldSimple().setInstr(" PAGE ");
        case "{1}" -> foot.getCTP().addNewFldSimple().setInstr(" NUMPAGES ");
        default -> foot.createRun().setText(part);
      }
    }
  }

  // ---------------------------------------------------------------- blocks

  /** A heading with all that stands under it. */
  private static List<List<Block>> parts(List<Block> blocks) {
    List<List<Block>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Block block : blocks) {
      boolean follows = parts.getLast().stream().allMatch(before -> before instanceof Block.Heading || before instanceof Block.PageBreak);
      if (block instanceof Block.PageBreak || block instanceof Block.Heading && !follows) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(block);
    }
    return parts;
  }

  /** A line or two over a table or a list go with it. */
  private boolean leads(Block block, Block next) {
    return block instanceof Block.Paragraph paragraph && DisplayWidth.of(read(paragraph.text())) <= SHORT_LEAD
        && (next instanceof Block.Table || next instanceof Block.Fields || next instanceof Block.Items);
  }

  /** Whether its words need the long side of the paper. */
  private boolean isWide(Block block) {
    return block instanceof Block.Table table && table.head().size() > MOST_UPRIGHT && !new Grid(word, Pages.UPRIGHT, this::read, this::write).hasRoomFor(table);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> write(paragraph("Heading" + Math.min(heading.level(), 4)), heading.text());
      case Block.Paragraph paragraph -> write(paragraph("BodyText"), paragraph.text());
      case Block.Items items -> items(items);
      case Block.Fields fields -> grid().fields(fields, origins.colon());
      case Block.Table table -> grid().table(table);
      case Block.PageBreak pageBreak -> pages.next();
    }
  }

  private Grid grid() {
    pages.placeTable();
    return new Grid(word, pages.width(), this::read, this::write);
  }

  private void items(Block.Items items) {
    BigInteger list = items.numbered() ? numbering.numbered() : numbering.plain();
    for (Line item : items.items()) {
      XWPFParagraph paragraph = paragraph("ListParagraph");
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.ZERO);
      write(paragraph, item);
    }
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    pages.place(paragraph);
    return paragraph;
  }

  /** What takes room; marks are small. */
  private String read(Line line) {
    return origins.pieces(line).stream().filter(piece -> !(piece instanceof Piece.Mark)).map(Piece::text).collect(Collectors.joining());
  }

  private void write(XWPFParagraph paragraph, Line line) {
    for (Piece piece : origins.pieces(line)) {
      XWPFRun run = paragraph.createRun();
      run.setText(piece.text());
      switch (piece) {
        case Piece.Words words -> { }
        case Piece.Mark mark -> run.setStyle("OriginMark");
        case Piece.Blank blank -> run.setStyle("ToSupply");
      }
    }
  }

  private void logo() throws InvalidFormatException, IOException {
    if (document.logo().isPresent()) {
      Logo logo = document.logo().get();
      double scale = Math.min((double) LOGO_WIDTH / logo.width(), (double) LOGO_HEIGHT / logo.height());
      paragraph("Normal").createRun().addPicture(new ByteArrayInputStream(logo.png()), PictureType.PNG, "logo.png",
          Math.max(1, (int) (logo.width() * scale)), Math.max(1, (int) (logo.height() * scale)));
    }
  }
}
