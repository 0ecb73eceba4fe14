package dev.landfall.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to ask of a model in place of what it says itself. */
public record Options(Optional<LocalDate> asOf, List<String> laws) {}
