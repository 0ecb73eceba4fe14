package dev.landfall.document;

import java.util.List;

/**
 * A text for people, without any format.
 *
 * @param name what it is, as the command line names it: {@code residency-statement}
 * @param language its language tag: {@code en}, {@code zh}
 */
public record Document(String name, String language, String title, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
