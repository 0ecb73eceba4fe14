package dev.landfall.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** Texts that somebody has open and not yet saved. */
@FunctionalInterface
public interface OpenTexts {

  OpenTexts NONE = path -> Optional.empty();

  /** The text that stands in for the file, by its absolute path. */
  Optional<String> of(Path path);
}
