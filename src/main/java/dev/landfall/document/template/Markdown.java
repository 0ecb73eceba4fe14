package dev.landfall.document.template;

import dev.landfall.document.Block;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Makes blocks of Markdown. What our blocks do not know stays text; of links and pictures their words remain. */
final class Markdown {

  private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
      .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, ThematicBreak.class)).build();

  /** The label of a field: strong words with a colon at their end, at the beginning of an item. */
  private static final Pattern LABEL = Pattern.compile("^\\s*\uE002([^\uE003]+?)(?:[:：]\\s*\uE003|\uE003\\s*[:：])\\s*");

  /** Strong words that touch the value behind them, which Markdown does not take for strong. */
  private static final Pattern RAW_LABEL = Pattern.compile("(?m)^(\\s*[-*+]\\s+)\\*\\*([^*\\n]+?[:：])\\*\\*(?=\\S)");

  private static final char STRONG = '\uE002';
  private static final char WEAK = '\uE003';

  private final List<Said> values;
  private final List<Block> blocks = new ArrayList<>();

  private Markdown(List<Said> values) {
    this.values = values;
  }

  /** @param values what stands in the slots of the text */
  static List<Block> blocks(String text, List<Said> values) {
    Markdown markdown = new Markdown(values);
    markdown.all(PARSER.parse(RAW_LABEL.matcher(text).replaceAll("$1**$2** ")));
    return List.copyOf(markdown.blocks);
  }

  private void all(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    switch (node) {
      case Heading heading -> blocks.add(new Block.Heading(heading.getLevel() - 1, line(heading)));
      case Paragraph paragraph -> blocks.add(new Block.Paragraph(line(paragraph)));
      case ThematicBreak rule -> blocks.add(new Block.PageBreak());
      case ListBlock list -> list(list);
      case TableBlock table -> blocks.add(table(table));
      default -> all(node);
    }
  }

  // ---------------------------------------------------------------- lists and tables

  private void list(ListBlock list) {
    List<Line> items = new ArrayList<>();
    List<Block.Field> fields = new ArrayList<>();
    boolean numbered = list instanceof OrderedList;
    for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
      String text = "";
      List<Node> below = new ArrayList<>();
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Paragraph && below.isEmpty()) {
          text += (text.isEmpty() ? "" : " ") + text(child);
        } else {
          below.add(child);
        }
      }
      Optional<Block.Field> field = field(text);
      if (field.isPresent()) {
        flush(numbered, items);
        fields.add(field.get());
      } else {
        flush(fields);
        items.add(fill(text));
      }
      if (!below.isEmpty()) {
        flush(numbered, items);
        flush(fields);
        below.forEach(this::block);
      }
    }
    flush(numbered, items);
    flush(fields);
  }

  private void flush(boolean numbered, List<Line> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Items(numbered, List.copyOf(items)));
      items.clear();
    }
  }

  private void flush(List<Block.Field> fields) {
    if (!fields.isEmpty()) {
      blocks.add(new Block.Fields(List.copyOf(fields)));
      fields.clear();
    }
  }

  private Optional<Block.Field> field(String text) {
    Matcher label = LABEL.matcher(text);
    return label.find() ? Optional.of(new Block.Field(fill(label.group(1)).text(), fill(text.substring(label.end())))) : Optional.empty();
  }

  private Block.Table table(TableBlock table) {
    List<String> head = new ArrayList<>();
    List<List<Line>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Line> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(line(cell));
        }
        if (part instanceof TableHead) {
          cells.forEach(cell -> head.add(cell.text()));
        } else if (part instanceof TableBody) {
          rows.add(cells);
        }
      }
    }
    return new Block.Table(head, rows);
  }

  // ---------------------------------------------------------------- running text

  private Line line(Node parent) {
    return fill(text(parent));
  }

  private Line fill(String text) {
    return Slot.fill(text.replace(String.valueOf(STRONG), "").replace(String.valueOf(WEAK), "").strip(), values);
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        case HtmlInline html -> text.append(html.getLiteral());
        case SoftLineBreak end -> text.append(isWide(text, node.getNext()) ? "" : " ");
        case HardLineBreak end -> text.append(' ');
        case org.commonmark.node.StrongEmphasis strong -> text.append(STRONG).append(text(strong)).append(WEAK);
        default -> text.append(text(node));
      }
    }
    return text.toString();
  }

  /** Chinese lines are joined without a space. */
  private static boolean isWide(StringBuilder before, Node after) {
    return !before.isEmpty() && isWide(before.charAt(before.length() - 1))
        && after instanceof Text words && !words.getLiteral().isEmpty() && isWide(words.getLiteral().charAt(0));
  }

  private static boolean isWide(char c) {
    return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFF60';
  }
}
