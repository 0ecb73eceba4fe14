package dev.landfall.cli;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Words;
import dev.landfall.render.console.DiagnosticPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.source.DisplayWidth;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a command has to work with: results go to one stream, everything else to the other.
 *
 * @param folder against which the paths of the request are meant
 * @param colourOut whether results may be coloured; {@code colourErr} whether messages may
 * @param columns of a line
 * @param workspace opened when a model is to be read
 * @param clock tells the day for models that do not say theirs
 * @param cache keeps what the drawing engine needs as a file
 */
record Shell(PrintStream out, PrintStream err, Path folder, boolean colourOut, boolean colourErr, int columns,
    Supplier<Workspace> workspace, Clock clock, Cache cache) {

  /** For results; a file is never coloured. */
  Palette palette(Target target) {
    return colourOut && !target.isFile() ? Palette.ANSI : Palette.PLAIN;
  }

  /** @param target must not be a file of the model */
  Analysis analyse(String model, Request request, Target target) {
    Path path = Paths.of(folder, model)
        .orElseThrow(() -> new UsageException(new UsageProblem.Other("No file can be called " + Words.quoted(model))));
    Workspace.Options options = new Workspace.Options(request.asOf(), request.laws(), request.switches(), LocalDate.now(clock));
    Analysis analysis = workspace.get().analyse(path, options);
    analysis.assessment().ifPresent(assessment -> target.spare(path, assessment.model().files()));
    return analysis;
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
