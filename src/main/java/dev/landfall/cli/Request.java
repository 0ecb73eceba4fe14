package dev.landfall.cli;

import dev.landfall.render.console.Detail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param subject name of what is to be explained; empty for commands that explain nothing
 * @param models files and folders as they were written; at least one, but where something is explained none or one
 * @param output a path as it was written; empty: standard output
 * @param laws names of regimes; empty: those of the model
 * @param switches unsettled readings of the law, by name
 */
record Request(Command command, Optional<String> subject, List<String> models, String format, Optional<String> output,
    Optional<LocalDate> asOf, List<String> laws, Map<String, Boolean> switches, FailOn failOn, Detail detail) {

  /** What ends a check with status 1. */
  enum FailOn { GAP, OPEN, NEVER }
}
