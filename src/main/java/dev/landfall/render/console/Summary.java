package dev.landfall.render.console;

import dev.landfall.diagnostic.Diagnostics;
import dev.landfall.diagnostic.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The line after all diagnostics. */
public final class Summary {

  private Summary() {}

  /** How many of each severity there are, the gravest first: "2 errors, 1 warning"; "no problems" where there is none. */
  public static String of(Diagnostics diagnostics, Palette palette) {
    if (diagnostics.isEmpty()) {
      return palette.paint(Style.GREEN, "no problems");
    }
    return Arrays.stream(Severity.values())
        .filter(severity -> diagnostics.count(severity) > 0)
        .map(severity -> palette.paint(DiagnosticPrinter.style(severity), severity.counted(diagnostics.count(severity))))
        .collect(Collectors.joining(", "));
  }
}
