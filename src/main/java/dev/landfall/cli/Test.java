package dev.landfall.cli;

import dev.landfall.assess.Outcome;
import dev.landfall.render.console.ExpectationPrinter;
import dev.landfall.render.json.TestJson;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code landfall test}. */
final class Test {

  private final Request request;
  private final Shell shell;
  private final Target target;

  Test(Request request, Shell shell) {
    this.request = request;
    this.shell = shell;
    this.target = Target.of(request, shell.out(), shell.folder());
  }

  int run() {
    boolean json = request.format().equals("json");
    Batch batch = shell.analyse(request, target);
    for (Batch.Item item : batch.items()) {
      if (!json || item.assessment().isPresent() || target.isFile()) {
        shell.tell(item);
      }
    }
    long unread = batch.items().stream().filter(item -> item.assessment().isEmpty()).count();
    if (unread == 0 || !target.isFile() && (json || batch.isList())) {
      target.write(json ? json(batch) : text(batch, unread));
      shell.wrote(target);
    }
    return unread > 0 ? ExitStatus.WRONG_INPUT : failed(batch) == 0 ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }

  private static String json(Batch batch) {
    return TestJson.of(batch.items().stream()
        .map(item -> new TestJson.Model(batch.isList() ? Optional.of(item.path()) : Optional.empty(), item.assessment(), item.diagnostics()))
        .toList());
  }

  private String text(Batch batch, long unread) {
    ExpectationPrinter printer = new ExpectationPrinter(shell.palette(target), shell.columns(), request.detail());
    StringBuilder text = new StringBuilder();
    batch.items().forEach(item -> item.assessment()
        .ifPresent(assessment -> text.append(printer.print(assessment, item.folder()))));
    long failed = failed(batch);
    return text + ExpectationPrinter.total(outcomes(batch).count() - failed, failed, unread) + "\n";
  }

  private static long failed(Batch batch) {
    return outcomes(batch).filter(outcome -> !outcome.holds()).count();
  }

  private static Stream<Outcome> outcomes(Batch batch) {
    return batch.items().stream().flatMap(item -> item.assessment().stream())
        .flatMap(assessment -> assessment.expectations().stream());
  }
}
