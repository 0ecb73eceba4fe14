package dev.landfall.render.html;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.render.paper.Origins;
import dev.landfall.render.paper.Piece;
import dev.landfall.render.paper.Shown;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a document as one page of HTML, to be read on a screen and printed on A4, with its style in it and nothing to fetch
 * or to run. A policy in the head says so to the browser: it names the one style by its digest. Names may be hostile: every
 * text is escaped.
 */
public final class HtmlWriter {

  /** {@code %s}: what stands on each printed page, the title above and page numbers below. */
  private static final String STYLE = """
      :root { color-scheme: light }
      body { font: 16px/1.55 "Noto Sans", "Segoe UI", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
             color: #1a1a1a; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word }
      h1 { font-size: 1.8rem; line-height: 1.25; border-bottom: 2px solid #1a1a1a; padding-bottom: .5rem }
      h2 { font-size: 1.3rem; margin-top: 2.2rem } h3 { font-size: 1.1rem; margin-top: 1.6rem } h4, h5, h6 { font-size: 1rem }
      table { border-collapse: collapse; width: 100%%; font-size: .9rem }
      th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; text-align: left; vertical-align: top }
      th, dt { background: #f0f2f4; font-weight: 600 }
      dl { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); margin: 1rem 0; border: 1px solid #8a8a8a; border-top: 0; font-size: .95rem }
      dt, dd { margin: 0; padding: .35rem .5rem; border-top: 1px solid #8a8a8a } dd { border-left: 1px solid #8a8a8a }
      .wide { overflow-x: auto }
      .logo { max-height: 4rem; max-width: 16rem }
      .blank { background: #fff3c4; border: 1px solid #b7791f; border-radius: 2px; padding: 0 .25rem; box-decoration-break: clone; -webkit-box-decoration-break: clone }
      .blank small { color: #6b4a10 }
      sup { font-size: .65em; line-height: 0; color: #5f6b76; margin-left: .1em; white-space: nowrap }
      sup a { color: inherit; text-decoration: none }
      .origins { font-size: .8rem; color: #444 }
      hr { border: 0; border-top: 1px solid #bbb; margin: 2.5rem 0 }
      @media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { border-left: 0; border-top: 0 } }
      @page { size: A4; margin: 24mm 20mm 22mm; %s }
      @page :first { @top-left { content: none } }
      @media print {
        body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.45 }
        .wide { overflow: visible } thead { display: table-header-group } tr, dt, dd { break-inside: avoid }
        h1, h2, h3, h4, h5, h6 { break-after: avoid } hr { break-after: page; border: 0; margin: 0 } p, li { orphans: 3; widows: 3 }
        th, dt, .blank { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      }
      """;

  /** Behind so many characters a word may be broken; columns are as wide as their words. */
  private static final Pattern LONG_WORD = Pattern.compile("(?<=[^\\s\\p{IsHan}]{24})(?=[\\x21-\\x7E])");

  private final Document document;
  private final Origins origins;

  private HtmlWriter(Document document) {
    this.document = document;
    this.origins = Origins.of(document);
  }

  /** The whole page, ended by a newline. */
  public static String write(Document document) {
    return new HtmlWriter(document).page();
  }

  private String page() {
    String style = STYLE.formatted(margins());
    String policy = "default-src 'none'; img-src data:; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
    return "<!doctype html>\n<html lang=\"" + escaped(document.language()) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + escaped(policy) + "\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Landfall\">\n"
        + "<title>" + escaped(document.title()) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n"
        + document.logo().map(logo -> "<p><img class=\"logo\" alt=\"\" src=\"data:image/png;base64,"
            + Base64.getEncoder().encodeToString(logo.png()) + "\"></p>\n").orElse("")
        + "<h1>" + escaped(document.title()) + "</h1>\n"
        + document.blocks().stream().map(this::block).collect(Collectors.joining())
        + sources() + "</main>\n</body>\n</html>\n";
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> element("h" + Math.min(heading.level() + 1, 6), line(heading.text()));
      case Block.Paragraph paragraph -> element("p", line(paragraph.text()));
      case Block.Items items -> items(items.numbered() ? "ol" : "ul", items.items());
      case Block.Fields fields -> "<dl>\n" + fields.fields().stream()
          .map(field -> element("dt", escaped(field.label() + origins.colon())) + element("dd", line(field.value())))
          .collect(Collectors.joining()) + "</dl>\n";
      case Block.Table table -> "<div class=\"wide\"><table>\n<thead>"
          + row("th scope=\"col\"", "th", table.head().stream().map(HtmlWriter::escaped).toList()) + "</thead>\n<tbody>\n"
          + table.rows().stream().map(row -> row("td", "td", row.stream().map(this::line).toList())).collect(Collectors.joining())
          + "</tbody>\n</table></div>\n";
      case Block.PageBreak pageBreak -> "<hr>\n";
    };
  }

  private String items(String list, List<Line> items) {
    return items.stream().map(item -> element("li", line(item))).collect(Collectors.joining("", "<" + list + ">\n", "</" + list + ">\n"));
  }

  private static String row(String open, String close, List<String> cells) {
    return cells.stream().map(cell -> "<" + open + ">" + cell + "</" + close + ">").collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String line(Line line) {
    return origins.pieces(line).stream().map(HtmlWriter::piece).collect(Collectors.joining());
  }

  private static String piece(Piece piece) {
    return switch (piece) {
      case Piece.Words words -> LONG_WORD.splitAsStream(words.text()).map(HtmlWriter::escaped).collect(Collectors.joining("<wbr>"));
      case Piece.Mark mark -> "<sup title=\"" + escaped(mark.origin()) + "\">" + escaped(mark.text()) + "</sup>";
      case Piece.Blank blank -> "<span class=\"blank\">" + Piece.Blank.BOX + " " + escaped(blank.question())
          + (blank.who().isEmpty() ? "" : " <small>" + escaped(blank.who()) + "</small>") + "</span>";
    };
  }

  private String sources() {
    return origins.lists().isEmpty() ? "" : "<section class=\"origins\">\n" + element("h2", escaped(origins.heading()))
        + origins.lists().stream().map(list -> element("p", escaped(list))).collect(Collectors.joining()) + "</section>\n";
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  // ---------------------------------------------------------------- in the style

  private String margins() {
    String font = "font: 8pt sans-serif; color: #555";
    String page = quoted(origins.page()).replace("\\7b 0\\7d ", "\" counter(page) \"").replace("\\7b 1\\7d ", "\" counter(pages) \"");
    return "@top-left { content: " + quoted(origins.running()) + "; " + font + " } @bottom-right { content: " + page + "; " + font + " }";
  }

  /** A string of a style sheet; whatever is no letter, no digit and no space is written by its number. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    Shown.of(text).codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c) || c == ' ') {
        quoted.appendCodePoint(c);
      } else {
        quoted.append('\\').append(Integer.toHexString(c)).append(' ');
      }
    });
    return quoted.append('"').toString();
  }

  private static String digest(String style) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** As text and as the value of an attribute. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Shown.of(text).codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.appendCodePoint(c);
      }
    });
    return escaped.toString();
  }
}
