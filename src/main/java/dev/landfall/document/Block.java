package dev.landfall.document;

import java.util.List;

/** What documents are made of. Texts are plain: whoever shows them sees to it that nothing in them is taken for markup. */
public sealed interface Block {

  /** @param level 1 for the largest under the title */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Items(List<String> items) implements Block {}

  /** Labels and what stands behind them. */
  record Fields(List<Field> fields) implements Block {}

  record Field(String label, String value) {}

  /** @param rows each as long as the head */
  record Table(List<String> head, List<List<String>> rows) implements Block {

    public Table {
      if (rows.stream().anyMatch(row -> row.size() != head.size())) {
        throw new IllegalArgumentException("a row is as long as the head of its table");
      }
    }
  }
}
