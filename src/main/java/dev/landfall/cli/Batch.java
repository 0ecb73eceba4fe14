package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Words;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.ModelFiles;
import dev.landfall.workspace.Models;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The models that a run is about, in order, each with what came of it.
 *
 * @param isList whether there could be several: then each is told by its path, even where there is but one
 * @param warnings about the folders in which models were looked for
 */
record Batch(List<Item> items, boolean isList, List<Diagnostic> warnings) {

  /**
   * One model.
   *
   * @param path as the user would write it
   * @param at the same as the system takes it
   * @param folder stands before the names of its files where they could be taken for those of another model
   */
  record Item(String path, Path at, String folder, ModelFiles files, Analysis analysis) {

    Optional<Assessment> assessment() {
      return analysis.assessment();
    }

    List<Diagnostic> diagnostics() {
      return analysis.diagnostics();
    }
  }

  /** @param path what was {@code written}, from where we stand */
  record Place(String written, Path path) {

    private Item item(Models.Found found, Analysis analysis, boolean isOneOfSeveral) {
      Path model = found.path();
      Path below = Path.of(written).resolve(path.relativize(model)).normalize();
      String shown = below.toString().isEmpty() ? written : below.toString().replace(path.getFileSystem().getSeparator(), "/");
      String folder = Files.isDirectory(model) ? shown + "/" : shown.substring(0, shown.lastIndexOf('/') + 1);
      return new Item(shown, model, isOneOfSeveral && !folder.equals("./") ? folder : "", found.files(), analysis);
    }

    /** Where none of the files of a folder can be read for itself, they may have been meant as one model. */
    private Optional<Diagnostic> torn(List<Item> items) {
      List<Item> files = items.stream()
          .filter(item -> path.equals(item.at.getParent()) && Files.isRegularFile(item.at)).toList();
      boolean isTorn = files.size() > 1 && files.stream().allMatch(item -> item.assessment().isEmpty());
      return isTorn ? Optional.of(Diagnostic.of(Severity.NOTE, "several-models",
              "The files of " + Words.quoted(written) + " are read as " + files.size() + " models")
          .help("for one model in several files say `system` once, or begin it in a `main.land`")) : Optional.empty();
    }
  }

  Batch {
    items = List.copyOf(items);
    warnings = List.copyOf(warnings);
  }

  /** Finds the models at these places and analyses them, on as many processors as there are. */
  static Batch of(List<Place> places, Function<Models.Found, Analysis> analyse) {
    List<Models> models = places.stream().map(place -> Models.at(place.path)).toList();
    boolean isList = models.size() > 1 || models.getFirst().isFolderOfModels();
    Iterator<Analysis> analyses = models.stream().flatMap(several -> several.found().stream()).toList()
        .parallelStream().map(analyse).toList().iterator();
    List<Item> items = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      List<Item> here = models.get(i).found().stream()
          .map(model -> place.item(model, analyses.next(), isList)).toList();
      items.addAll(here);
      warnings.addAll(models.get(i).warnings());
      place.torn(here).ifPresent(warnings::add);
    }
    return new Batch(items, isList, warnings);
  }
}
