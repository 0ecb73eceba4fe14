package dev.landfall.render.markdown;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.render.paper.Origins;
import dev.landfall.render.paper.Piece;
import dev.landfall.render.paper.Shown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a document as Markdown, its words without its logo. Names may be hostile: whatever could be read as markup is escaped. */
public final class MarkdownWriter {

  /** Characters that begin or end something in Markdown or in the HTML that it lets through. */
  private static final String MARKUP = "\\`*_{}[]<>#|~!&$@:/";

  /** Where bold begins and ends, until the text around it is escaped; no text that is shown has it. */
  private static final String BOLD = "\uFDD0";

  private final Origins origins;

  private MarkdownWriter(Origins origins) {
    this.origins = origins;
  }

  /** The whole, ended by a newline. */
  public static String write(Document document) {
    Origins origins = Origins.of(document);
    MarkdownWriter writer = new MarkdownWriter(origins);
    StringBuilder text = new StringBuilder("# ").append(escaped(document.title())).append("\n");
    for (Block block : document.blocks()) {
      text.append('\n').append(writer.block(block));
    }
    if (!origins.lists().isEmpty()) {
      text.append("\n## ").append(escaped(origins.heading())).append("\n");
      origins.lists().forEach(list -> text.append('\n').append(escaped(list)).append("\n"));
    }
    return text.toString();
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level() + 1) + " " + line(heading.text()) + "\n";
      case Block.Paragraph paragraph -> line(paragraph.text()) + "\n";
      case Block.Items items -> IntStream.range(0, items.items().size())
          .mapToObj(i -> (items.numbered() ? i + 1 + ". " : "- ") + line(items.items().get(i)) + "\n").collect(Collectors.joining());
      case Block.Fields fields -> fields.fields().stream()
          .map(field -> "- **" + escaped(field.label() + origins.colon()) + "** " + line(field.value()) + "\n")
          .collect(Collectors.joining());
      case Block.Table table -> row(table.head().stream().map(MarkdownWriter::escaped).toList())
          + "|" + "---|".repeat(table.head().size()) + "\n"
          + table.rows().stream().map(row -> row(row.stream().map(this::line).toList())).collect(Collectors.joining());
      case Block.PageBreak pageBreak -> "---\n";
    };
  }

  private static String row(List<String> cells) {
    return cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining("", "|", "\n"));
  }

  /** Pieces are escaped together, for what is harmless in each may be markup where they meet. */
  private String line(Line line) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : origins.pieces(line)) {
      switch (piece) {
        case Piece.Words words -> text.append(words.text());
        case Piece.Mark mark -> text.append(mark.text());
        case Piece.Blank blank -> text.append(' ').append(BOLD).append(Piece.Blank.BOX).append(' ').append(blank.question())
            .append(BOLD).append(' ').append(blank.who()).append(' ');
      }
    }
    return harmless(text.toString().replaceAll(" +", " ")).replace(BOLD, "**");
  }

  static String escaped(String text) {
    return harmless(Shown.of(text));
  }

  private static String harmless(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (isMarkup(text, c)) {
        escaped.append('\\');
      }
      escaped.appendCodePoint(c);
    });
    String line = escaped.toString().strip();
    return line.matches("^([-+=]+|\\d+[.)])(\\s.*|$)") ? line.replaceFirst("([-+=.)])", "\\\\$1") : line;
  }

  /** A colon and a slash do something only where they can make an address of the text. */
  private static boolean isMarkup(String text, int c) {
    return c == ':' || c == '/' ? text.contains("://") : c == '@' ? text.contains("@") : MARKUP.indexOf(c) >= 0;
  }
}
