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
 * @param models files and folders as they were written; none where the command takes none, none or one where something is
 *     explained
 * @param output a path as it was written; empty: standard output
 * @param laws names of regimes; empty: those of the model
 * @param switches unsettled readings of the law, by name
 */
record Request(Command command, Optional<String> subject, List<String> models, String format, Optional<String> output,
    Optional<LocalDate> asOf, List<String> laws, Map<String, Boolean> switches, FailOn failOn, Detail detail) {

  /** The same of one model. */
  Request of(String model) {
    return new Request(command, subject, List.of(model), format, output, asOf, laws, switches, failOn, detail);
  }

  /** The same to standard output. */
  Request withoutOutput() {
    return new Request(command, subject, models, format, Optional.empty(), asOf, laws, switches, failOn, detail);
  }

  /** What ends a check with status 1. */
  enum FailOn { GAP, OPEN, NEVER }
}
