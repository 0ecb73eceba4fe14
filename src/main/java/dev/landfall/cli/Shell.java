package dev.landfall.cli;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.render.console.DiagnosticPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.source.DisplayWidth;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Options;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command has to work with: results go to one stream, everything else to the other.
 *
 * @param folder against which the paths of the request are meant
 * @param colourOut whether results may be coloured; {@code colourErr} whether messages may
 * @param columns of a line
 */
record Shell(PrintStream out, PrintStream err, Path folder, boolean colourOut, boolean colourErr, int columns,
    Analyst analyst) {

  /** Reads and assesses a model. */
  @FunctionalInterface
  interface Analyst {
    Analysis analyse(Path model, Options options);
  }

  /** For results; a file is never coloured. */
  Palette palette(Target target) {
    return colourOut && !target.isFile() ? Palette.ANSI : Palette.PLAIN;
  }

  Analysis analyse(String model, Request request) {
    return Paths.of(folder, model)
        .map(path -> analyst.analyse(path, new Options(request.asOf(), request.laws())))
        .orElseThrow(() -> new UsageException(new UsageProblem.Other("No file can be called `" + model + "`")));
  }

  void tell(List<Diagnostic> diagnostics) {
    DiagnosticPrinter printer = new DiagnosticPrinter(colourErr ? Palette.ANSI : Palette.PLAIN, columns);
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(diagnostic -> text.append(printer.print(diagnostic)).append('\n'));
    err.print(text);
    err.flush();
  }

  /** Tells where the results are, where they do not stand before the reader. */
  void wrote(Target target) {
    if (target.isFile()) {
      err.println("landfall: wrote " + DisplayWidth.visible(target.written()));
    }
  }
}
