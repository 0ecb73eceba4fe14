package dev.landfall.cli;

import dev.landfall.render.diagram.Diagram;
import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.DiagramOptions;
import dev.landfall.render.diagram.EmbeddedGraphviz;

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
    Batch batch = shell.analyse(request, target);
    if (batch.items().size() > 1) {
      throw new UsageException(new UsageProblem.SeveralPictures(batch.items().size()));
    }
    Batch.Item item = batch.items().getFirst();
    shell.tell(item);
    if (item.assessment().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    try {
      target.write(Diagram.svg(item.assessment().get(), DiagramOptions.DEFAULT, new EmbeddedGraphviz(shell.cache()::keep)));
    } catch (DiagramException e) {
      throw new UsageException(new UsageProblem.Other("Cannot draw: " + e.getMessage()));
    }
    shell.wrote(target);
    return ExitStatus.FINE;
  }
}
