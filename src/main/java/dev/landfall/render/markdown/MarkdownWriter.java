package dev.landfall.render.markdown;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document as Markdown. Names may be hostile: whatever could be read as markup is escaped. */
public final class MarkdownWriter {

  /** Characters that begin or end something in Markdown or in the HTML that it lets through. */
  private static final String MARKUP = "\\`*_{}[]<>#|~!&$@:/";

  private MarkdownWriter() {}

  /** The whole, ended by a newline. */
  public static String write(Document document) {
    StringBuilder text = new StringBuilder("# ").append(escaped(document.title())).append("\n");
    for (Block block : document.blocks()) {
      text.append('\n').append(block(block));
    }
    return text.toString();
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level() + 1) + " " + line(heading.text()) + "\n";
      case Block.Paragraph paragraph -> line(paragraph.text()) + "\n";
      case Block.Items items -> items.items().stream()
          .map(item -> (items.numbered() ? "1. " : "- ") + line(item) + "\n").collect(Collectors.joining());
      case Block.Fields fields -> fields.fields().stream()
          .map(field -> "- **" + escaped(field.label()) + ":** " + line(field.value()) + "\n").collect(Collectors.joining());
      case Block.Table table -> row(table.head().stream().map(Line::of).toList()) + "|" + "---|".repeat(table.head().size()) + "\n"
          + table.rows().stream().map(MarkdownWriter::row).collect(Collectors.joining());
      case Block.PageBreak pageBreak -> "---\n";
    };
  }

  private static String row(List<Line> cells) {
    return cells.stream().map(cell -> " " + line(cell) + " |").collect(Collectors.joining("", "|", "\n"));
  }

  private static String line(Line line) {
    return escaped(line.text());
  }

  /** On one line, for a line break would end the cell or the item; without characters that nobody sees. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isWhitespace(c) || Character.getType(c) == Character.CONTROL) {
        escaped.append(' ');
      } else if (Character.getType(c) != Character.FORMAT) {
        if (isMarkup(text, c)) {
          escaped.append('\\');
        }
        escaped.appendCodePoint(c);
      }
    });
    String line = escaped.toString().strip();
    return line.matches("^([-+]|\\d+[.)])(\\s.*|$)") ? line.replaceFirst("([-+.)])", "\\\\$1") : line;
  }

  /** A colon and a slash do something only where they can make an address of the text. */
  private static boolean isMarkup(String text, int c) {
    return c == ':' || c == '/' ? text.contains("://") : c == '@' ? text.contains("@") : MARKUP.indexOf(c) >= 0;
  }
}
