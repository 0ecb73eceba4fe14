package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Finding;
import dev.landfall.assess.Transfer;
import dev.landfall.diagnostic.Severity;
import dev.landfall.render.console.CheckPrinter;
import dev.landfall.render.console.Detail;
import dev.landfall.render.json.CheckJson;
import dev.landfall.source.DisplayWidth;
import dev.landfall.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;
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
    boolean json = request.format().equals("json");
    List<String> texts = new ArrayList<>();
    int status = ExitStatus.FINE;
    for (String model : request.models()) {
      Analysis analysis = shell.analyse(model, request, target);
      if (analysis.assessment().isPresent()) {
        texts.add(json ? json(analysis) : text(model, analysis));
        status = Math.max(status, status(analysis.assessment().get()));
      } else {
        status = ExitStatus.WRONG_INPUT;
        problems(analysis, json, texts);
      }
    }
    if (!target.isFile() || status != ExitStatus.WRONG_INPUT) {
      target.write(json ? together(texts) : String.join(request.detail() == Detail.SUMMARY ? "" : "\n", texts));
      shell.wrote(target);
    }
    return status;
  }

  /** On standard output the problems are the result of a run that was asked for JSON; no file is written for them. */
  private void problems(Analysis analysis, boolean json, List<String> texts) {
    if (json && !target.isFile()) {
      texts.add(CheckJson.ofProblems(analysis.diagnostics()));
    } else {
      shell.tell(analysis.diagnostics());
    }
  }

  private static String json(Analysis analysis) {
    return CheckJson.of(analysis.assessment().orElseThrow(), analysis.diagnostics());
  }

  private String text(String model, Analysis analysis) {
    shell.tell(analysis.diagnostics());
    String text = new CheckPrinter(shell.palette(target), shell.columns(), request.detail())
        .print(analysis.assessment().orElseThrow());
    boolean oneOfSeveral = request.detail() == Detail.SUMMARY && request.models().size() > 1;
    return oneOfSeveral ? DisplayWidth.visible(model) + ": " + text : text;
  }

  private String together(List<String> texts) {
    return request.models().size() == 1 ? String.join("", texts) : CheckJson.all(texts);
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
