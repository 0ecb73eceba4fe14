package dev.landfall.workspace;

import dev.landfall.assess.Assessment;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of a model.
 *
 * @param assessment empty exactly where one of the diagnostics is an error
 * @param diagnostics of the text, in the order of the files and of the places in them
 */
public record Analysis(Optional<Assessment> assessment, List<Diagnostic> diagnostics) {

  public Analysis {
    diagnostics = List.copyOf(diagnostics);
    boolean errors = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    if (errors == assessment.isPresent()) {
      throw new IllegalArgumentException("a model is assessed where its text has no errors");
    }
  }
}
