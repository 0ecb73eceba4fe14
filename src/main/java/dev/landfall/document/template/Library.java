package dev.landfall.document.template;

import java.util.Optional;

/** Where templates are kept. */
@FunctionalInterface
public interface Library {

  /**
   * The text of a template.
   *
   * @param name its path in the library, such as {@code blocks/cover.en.md}; never absolute, never with {@code ..}
   */
  Optional<String> text(String name);

  /** Looks here first, then there. */
  default Library orElse(Library other) {
    return name -> text(name).or(() -> other.text(name));
  }
}
