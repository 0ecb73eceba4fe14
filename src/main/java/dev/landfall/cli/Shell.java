package dev.landfall.cli;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Words;
import dev.landfall.render.console.DiagnosticPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.render.diagram.LayoutEngine;
import dev.landfall.source.DisplayWidth;
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
 * @param engine places what is drawn
 */
record Shell(PrintStream out, PrintStream err, Path folder, boolean colourOut, boolean colourErr, int columns,
    Supplier<Workspace> workspace, Clock clock, Cache cache, LayoutEngine engine) {

  /** For results; a file is never coloured. */
  Palette palette(Target target) {
    return colourOut && !target.isFile() ? Palette.ANSI : Palette.PLAIN;
  }

  /**
   * Analyses every model that is asked for, and tells what is odd about the folders in which they were looked for.
   *
   * @param target must not be a file of a model
   */
  Batch analyse(Request request, Target target) {
    Workspace.Options options = new Workspace.Options(request.asOf(), request.laws(), request.switches(), LocalDate.now(clock));
    Workspace opened = workspace.get();
    Batch batch = Batch.of(request.models().stream().map(this::place).toList(), model -> {
      target.spare(model.files().sources());
      return opened.analyse(model.files(), options);
    });
    tell(batch.warnings());
    return batch;
  }

  private Batch.Place place(String written) {
    return new Batch.Place(written, Paths.of(folder, written)
        .orElseThrow(() -> new UsageException(new UsageProblem.Other("No file can be called " + Words.quoted(written)))));
  }

  /** What is wrong or odd about a model. */
  void tell(Batch.Item item) {
    tell(item.diagnostics(), item.folder());
  }

  void tell(List<Diagnostic> diagnostics) {
    tell(diagnostics, "");
  }

  private void tell(List<Diagnostic> diagnostics, String folder) {
    // the law has no folder among the models
    err.print(drawn(diagnostics, new DiagnosticPrinter(colourErr ? Palette.ANSI : Palette.PLAIN, columns,
        file -> folder.isEmpty() || workspace.get().isBundled(file) ? "" : folder)));
    err.flush();
  }

  /** The same as words for a place without colours, with lines of this length. */
  static String plain(List<Diagnostic> diagnostics, int columns) {
    return drawn(diagnostics, new DiagnosticPrinter(Palette.PLAIN, columns));
  }

  private static String drawn(List<Diagnostic> diagnostics, DiagnosticPrinter printer) {
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(diagnostic -> text.append(printer.print(diagnostic)).append('\n'));
    return text.toString();
  }

  /** One line on the side. */
  void remark(String words) {
    err.println("landfall: " + words);
  }

  /** Tells where the results are, where they do not stand before the reader. */
  void wrote(Target target) {
    if (target.isFile()) {
      err.println("landfall: wrote " + DisplayWidth.visible(target.written()));
    }
  }
}
