package dev.landfall.workspace;

import dev.landfall.assess.Assessment;
import dev.landfall.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** An assessment, where the model could be taken as written, and what there is to say about how it is written. */
public record Analysis(Optional<Assessment> assessment, List<Diagnostic> diagnostics) {}
