package dev.landfall.resolve;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Model;
import java.util.List;
import java.util.Optional;

/**
 * What came of a model's text.
 *
 * @param model empty exactly where one of the diagnostics is an error
 * @param diagnostics in the order of the files and of the places in them
 */
public record Resolved(Optional<Model> model, List<Diagnostic> diagnostics) {

  public Resolved {
    diagnostics = List.copyOf(diagnostics);
  }
}
