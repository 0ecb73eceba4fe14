package dev.landfall.render.html;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a document as one page of HTML with its style in it and nothing to fetch or to run; a policy in the head says so
 * to the browser. Names may be hostile: every text is escaped.
 */
public final class HtmlWriter {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private static final String STYLE = """
      :root { color-scheme: light dark }
      body { font: 16px/1.5 "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
             max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
      h1 { font-size: 1.8rem; line-height: 1.2 } h2 { font-size: 1.25rem; margin-top: 2.2rem } h3 { font-size: 1rem; margin-top: 1.5rem }
      table { border-collapse: collapse; width: 100%; font-size: .9rem }
      th, td { border: 1px solid #8888; padding: .35rem .5rem; text-align: left; vertical-align: top }
      th { background: #8882 }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0 }
      dt { font-weight: 600 } dd { margin: 0 }
      .wide { overflow-x: auto }
      @media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
      @media print { body { margin: 0; max-width: none; font-size: 10.5pt } table { page-break-inside: auto } tr { page-break-inside: avoid } h2, h3 { page-break-after: avoid } }
      """;

  private HtmlWriter() {}

  /** The whole page, ended by a newline. */
  public static String write(Document document) {
    return "<!doctype html>\n<html lang=\"" + escaped(document.language()) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + escaped(POLICY) + "\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>" + escaped(document.title()) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n"
        + "<h1>" + escaped(document.title()) + "</h1>\n"
        + document.blocks().stream().map(HtmlWriter::block).collect(Collectors.joining()) + "</main>\n</body>\n</html>\n";
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> element("h" + (heading.level() + 1), heading.text().text());
      case Block.Paragraph paragraph -> element("p", paragraph.text().text());
      case Block.Items items -> items(items.numbered() ? "ol" : "ul", items.items());
      case Block.Fields fields -> "<dl>\n" + fields.fields().stream()
          .map(field -> element("dt", field.label()) + element("dd", field.value().text())).collect(Collectors.joining()) + "</dl>\n";
      case Block.Table table -> "<div class=\"wide\"><table>\n<thead>" + row("th scope=\"col\"", "th", table.head()) + "</thead>\n<tbody>\n"
          + table.rows().stream().map(row -> row("td", "td", row.stream().map(Line::text).toList())).collect(Collectors.joining()) + "</tbody>\n</table></div>\n";
      case Block.PageBreak pageBreak -> "<hr>\n";
    };
  }

  private static String items(String list, List<Line> items) {
    return items.stream().map(item -> element("li", item.text())).collect(Collectors.joining("", "<" + list + ">\n", "</" + list + ">\n"));
  }

  private static String row(String open, String close, List<String> cells) {
    return cells.stream().map(cell -> "<" + open + ">" + escaped(cell) + "</" + close + ">").collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  /** As text and as the value of an attribute; without characters that turn the reading direction or that nobody sees. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> {
          int type = Character.getType(c);
          if (type == Character.CONTROL) {
            escaped.append(' ');
          } else if (type != Character.FORMAT && type != Character.SURROGATE) {
            escaped.appendCodePoint(c);
          }
        }
      }
    });
    return escaped.toString();
  }
}
