package dev.landfall.workspace;

import dev.landfall.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The models that a path stands for: one, or those of a folder of models. {@code src/docs/language.md} has the rule.
 *
 * @param found in the order of their paths, at least one: what cannot be read is told as a model that cannot be read
 * @param isFolderOfModels whether the path is no model itself, be there one model in it or many
 * @param warnings about files of a folder of models that are in none of them
 */
public record Models(List<Found> found, boolean isFolderOfModels, List<Diagnostic> warnings) {

  /**
   * One model.
   *
   * @param path its file or its folder, beginning with the path that was asked for
   */
  public record Found(Path path, ModelFiles files) {}

  public Models {
    found = List.copyOf(found);
    warnings = List.copyOf(warnings);
  }

  /** Finds and reads the models at a path. */
  public static Models at(Path path) {
    return new ModelSearch(ModelSearch.MOST_ENTRIES).at(path);
  }
}
