package dev.landfall.document;

import java.util.List;
import java.util.Optional;

/**
 * A text for people, without any format.
 *
 * @param name what it is, as the command line names it: {@code residency-statement}
 * @param language its language tag: {@code en}, {@code zh}
 * @param about names of the parties that it is about, or of the system; may be none
 * @param logo of who writes it
 */
public record Document(String name, String language, String title, List<String> about, Optional<Logo> logo, List<Block> blocks) {

  public Document {
    about = List.copyOf(about);
    blocks = List.copyOf(blocks);
  }

  public Document(String name, String language, String title, List<Block> blocks) {
    this(name, language, title, List.of(), Optional.empty(), blocks);
  }
}
