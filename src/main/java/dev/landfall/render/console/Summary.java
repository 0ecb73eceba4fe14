package dev.landfall.render.console;

import dev.landfall.diagnostic.Diagnostics;
import dev.landfall.diagnostic.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The line after all diagnostics. */
public final class Summary {

  private Summary() {}

  /** How many there are of each severity, the gravest first: "2 errors, 1 warning"; "no problems" for none. */
  public static String of(Diagnostics diagnostics, Palette palette) {
    if (diagnostics.isEmpty()) {
      return palette.paint(Style.GREEN, "no problems");
    }
    return Arrays.stream(Severity.values())
        .filter(severity -> diagnostics.count(severity) > 0)
        .map(severity -> painted(severity, diagnostics.count(severity), palette))
        .collect(Collectors.joining(", "));
  }

  private static String painted(Severity severity, long count, Palette palette) {
    return palette.paint(DiagnosticPrinter.style(severity), severity.counted(count));
  }
}
