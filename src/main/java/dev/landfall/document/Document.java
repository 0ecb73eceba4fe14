package dev.landfall.document;

import java.util.List;
import java.util.Optional;

/**
 * A text for people, without any format.
 *
 * @param name what it is, as the command line names it: {@code residency-statement}
 * @param language its language tag: {@code en}, {@code zh}
 * @param about whom or what it is about: the parties, or the system
 * @param logo picture of who signs it
 */
public record Document(String name, String language, String title, List<Block> blocks, List<String> about, Optional<Logo> logo) {

  public Document {
    blocks = List.copyOf(blocks);
    about = List.copyOf(about);
  }

  public Document(String name, String language, String title, List<Block> blocks) {
    this(name, language, title, blocks, List.of(), Optional.empty());
  }
}
