package dev.landfall.testing;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.document.Logo;
import dev.landfall.document.Said;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Documents for tests, and their words in each format. */
public final class Papers {

  /** Markup of every format, formulas, directions, characters that XML cannot hold, half a surrogate. */
  public static final String EVIL = "</style><script>alert(1)</script><img src=x onerror='a'>\"& | **b** [l](javascript:x) \u202E\u0000\u0007"
      + "\uFFFE\uD800 =HYPERLINK(\"//x\") ]]><w:p/> {{x}} ${y} [=z] \\u0041\n# h\n---\n1. i \uD83D\uDE00";

  private Papers() {}

  /** Every kind of block, and values of every origin. */
  public static Document full(String language) {
    Line modelled = Line.of(new Said.Modelled("Acme (Shanghai)", "main.land:11"));
    Line derived = line(new Said.Modelled("120,000", "main.land:20"), new Said.Plain(" people, "),
        new Said.Derived("a transfer", "pipl.export"), new Said.Derived(" indeed", "pipl.export"), new Said.Plain("."));
    Line blank = Line.of(new Said.Blank("Under which address is it registered?", "the legal department"));
    return new Document("d", language, language.equals("zh") ? "个人信息保护影响评估报告" : "Transfer impact assessment", List.of(
        new Block.Heading(1, "Part"), new Block.Paragraph(derived), new Block.Heading(2, "Smaller part"),
        new Block.Fields(List.of(new Block.Field("Name", modelled), new Block.Field("Address", blank))),
        new Block.Items(true, List.of(Line.of("first"), modelled)), new Block.Items(false, List.of(Line.of("other"), blank)),
        new Block.Items(true, List.of(Line.of("first again"))),
        new Block.Table(List.of("A", "B"), List.of(List.of(Line.of("1"), derived), List.of(blank, Line.NONE))),
        new Block.PageBreak(), new Block.Heading(1, "Wide"),
        Block.Table.of(wide("c"), List.of(wide("v"), wide("w"))),
        new Block.Heading(1, "End"), new Block.Paragraph(line(new Said.Plain("Held by "), new Said.Blank("Who?", ""), new Said.Plain("-Co")))));
  }

  /** Nothing but hostile text, wherever there can be text. */
  public static Document hostile() {
    Line all = line(new Said.Modelled(EVIL, EVIL), new Said.Plain("(x)"), new Said.Derived(EVIL, EVIL), new Said.Blank(EVIL, EVIL));
    return new Document(EVIL, "en", EVIL, List.of(new Block.Heading(1, all), new Block.Paragraph(all),
        new Block.Items(true, List.of(all)), new Block.Items(false, List.of(all)),
        new Block.Fields(List.of(new Block.Field(EVIL, all))), new Block.Table(List.of(EVIL), List.of(List.of(all)))));
  }

  private static List<String> wide(String name) {
    return Stream.iterate(1, i -> i + 1).limit(8).map(i -> name.repeat(12) + i).toList();
  }

  public static Line line(Said... parts) {
    return new Line(List.of(parts));
  }

  /** The same with a logo, and about two parties. */
  public static Document branded(String language) {
    Document full = full(language);
    return new Document(full.name(), language, full.title(), full.blocks(), List.of("Acme (Shanghai)", "Acme GmbH"),
        Optional.of(new Logo(png(300, 100))));
  }

  public static byte[] png(int width, int height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
