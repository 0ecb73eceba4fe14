package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Finding;
import dev.landfall.assess.Transfer;
import dev.landfall.diagnostic.Severity;
import dev.landfall.render.console.CheckPrinter;
import dev.landfall.render.console.Detail;
import dev.landfall.render.json.CheckJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code landfall check}. */
final class Check {

  private final Request request;
  private final Shell shell;
  private final Target target;

  Check(Request request, Shell shell) {
    this.request = request;
    this.shell = shell;
    this.target = Target.of(request, shell.out(), shell.folder());
  }

  int run() {
    Batch batch = shell.analyse(request, target);
    List<String> texts = new ArrayList<>();
    int status = ExitStatus.FINE;
    for (Batch.Item item : batch.items()) {
      if (item.assessment().isPresent()) {
        texts.add(isJson() ? json(item, batch) : text(item, batch));
        status = Math.max(status, status(item.assessment().get()));
      } else {
        status = ExitStatus.WRONG_INPUT;
        problems(item, batch, texts);
      }
    }
    if (!target.isFile() || status != ExitStatus.WRONG_INPUT) {
      target.write(isJson() ? together(texts, batch) : String.join(request.detail() == Detail.SUMMARY ? "" : "\n", texts));
      shell.wrote(target);
    }
    return status;
  }

  private boolean isJson() {
    return request.format().equals("json");
  }

  /** On standard output the problems are the result of a run that was asked for JSON; no file is written for them. */
  private void problems(Batch.Item item, Batch batch, List<String> texts) {
    if (isJson() && !target.isFile()) {
      texts.add(CheckJson.ofProblems(item.diagnostics(), pathOf(item, batch)));
    } else {
      shell.tell(item);
    }
  }

  private static String json(Batch.Item item, Batch batch) {
    return CheckJson.of(item.assessment().orElseThrow(), item.diagnostics(), pathOf(item, batch));
  }

  private static Optional<String> pathOf(Batch.Item item, Batch batch) {
    return batch.isList() ? Optional.of(item.path()) : Optional.empty();
  }

  private static String together(List<String> texts, Batch batch) {
    return batch.isList() ? CheckJson.all(texts) : String.join("", texts);
  }

  private String text(Batch.Item item, Batch batch) {
    shell.tell(item);
    return new CheckPrinter(shell.palette(target), shell.columns(), request.detail())
        .print(item.assessment().orElseThrow(), pathOf(item, batch));
  }

  private int status(Assessment assessment) {
    Set<String> accepted = assessment.acceptedGaps().keySet();
    boolean fails = request.failOn() != Request.FailOn.NEVER
        && (assessment.transfers().stream().anyMatch(transfer -> counts(transfer, accepted))
            || assessment.findings().stream().anyMatch(Check::counts)
            || assessment.expectations().stream().anyMatch(outcome -> !outcome.holds()));
    return fails ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  private boolean counts(Transfer transfer, Set<String> accepted) {
    return switch (transfer.verdict()) {
      case FORBIDDEN -> true;
      case GAP -> !accepted.contains(transfer.id());
      case OPEN -> request.failOn() == Request.FailOn.OPEN;
      case COVERED, FREE -> false;
    };
  }

  private static boolean counts(Finding finding) {
    return finding.severity() == Severity.ERROR && finding.accepted().isEmpty();
  }
}
