package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.render.console.ExpectationPrinter;
import dev.landfall.render.json.TestJson;
import dev.landfall.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;

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
    List<Assessment> assessments = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String model : request.models()) {
      Analysis analysis = shell.analyse(model, request, target);
      analysis.assessment().ifPresentOrElse(assessments::add, () -> problems.addAll(analysis.diagnostics()));
      if (!json || analysis.assessment().isPresent() || target.isFile()) {
        shell.tell(analysis.diagnostics());
      }
    }
    if (problems.isEmpty() || json && !target.isFile()) {
      target.write(json ? TestJson.of(assessments, problems) : text(assessments));
    }
    if (!problems.isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    shell.wrote(target);
    return failed(assessments) == 0 ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }

  private String text(List<Assessment> assessments) {
    ExpectationPrinter printer = new ExpectationPrinter(shell.palette(target), shell.columns(), request.detail());
    StringBuilder text = new StringBuilder();
    assessments.forEach(assessment -> text.append(printer.print(assessment)));
    long all = assessments.stream().mapToLong(assessment -> assessment.expectations().size()).sum();
    long failed = failed(assessments);
    return text + ExpectationPrinter.total(all - failed, failed) + "\n";
  }

  private static long failed(List<Assessment> assessments) {
    return assessments.stream().flatMap(a -> a.expectations().stream()).filter(outcome -> !outcome.holds()).count();
  }
}
