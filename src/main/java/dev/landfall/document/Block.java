package dev.landfall.document;

import java.util.List;
import java.util.stream.Stream;

/** What documents are made of. Texts are plain: whoever shows them sees to it that nothing in them is taken for markup. */
public sealed interface Block {

  /** The running text of the block, labels and heads left out. */
  default Stream<Line> lines() {
    return switch (this) {
      case Heading heading -> Stream.of(heading.text());
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Items items -> items.items().stream();
      case Fields fields -> fields.fields().stream().map(Field::value);
      case Table table -> table.rows().stream().flatMap(List::stream);
      case PageBreak none -> Stream.empty();
    };
  }

  /** @param level 1 for the largest under the title */
  record Heading(int level, Line text) implements Block {

    public Heading(int level, String text) {
      this(level, Line.of(text));
    }
  }

  record Paragraph(Line text) implements Block {

    public Paragraph(String text) {
      this(Line.of(text));
    }
  }

  /** @param numbered whether their order matters */
  record Items(boolean numbered, List<Line> items) implements Block {

    public static Items of(List<String> items) {
      return new Items(false, items.stream().map(Line::of).toList());
    }
  }

  /** Labels and what stands behind them. */
  record Fields(List<Field> fields) implements Block {}

  record Field(String label, Line value) {

    public Field(String label, String value) {
      this(label, Line.of(value));
    }
  }

  /** @param rows each as long as the head */
  record Table(List<String> head, List<List<Line>> rows) implements Block {

    public Table {
      if (rows.stream().anyMatch(row -> row.size() != head.size())) {
        throw new IllegalArgumentException("a row is as long as the head of its table");
      }
    }

    public static Table of(List<String> head, List<List<String>> rows) {
      return new Table(head, rows.stream().map(row -> row.stream().map(Line::of).toList()).toList());
    }
  }

  /** What comes next begins a new page where there are pages. */
  record PageBreak() implements Block {}
}
