package dev.landfall.cli;

import dev.landfall.render.diagram.Diagram;
import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.DiagramOptions;
import dev.landfall.render.diagram.EmbeddedGraphviz;
import dev.landfall.workspace.Analysis;

/** {@code landfall draw}. */
final class Draw {

  private final Request request;
  private final Shell shell;
  private final Target target;

  Draw(Request request, Shell shell) {
    if (request.models().size() > 1) {
      throw new UsageException(new UsageProblem.SeveralPictures(request.models().size()));
    }
    this.request = request;
    this.shell = shell;
    this.target = Target.of(request, shell.out(), shell.folder());
  }

  int run() {
    Analysis analysis = shell.analyse(request.models().getFirst(), request, target);
    shell.tell(analysis.diagnostics());
    if (analysis.assessment().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    try {
      target.write(Diagram.svg(analysis.assessment().get(), DiagramOptions.DEFAULT, new EmbeddedGraphviz(shell.cache()::keep)));
    } catch (DiagramException e) {
      throw new UsageException(new UsageProblem.Other("Cannot draw: " + e.getMessage()));
    }
    shell.wrote(target);
    return ExitStatus.FINE;
  }
}
