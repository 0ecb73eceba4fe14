package dev.landfall.render.console;

import dev.landfall.assess.Finding;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Words;
import dev.landfall.source.LineIndex;
import dev.landfall.source.Position;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings by the place they are about, so that the line is shown once however much is to be said of it. Who wants all
 * gets each as a diagnostic of its own, with its reason.
 */
final class FindingsPrinter {

  private static final int LONGEST_SEVERITY = 7;

  private final Sheet sheet;
  private final DiagnosticPrinter diagnostics;
  private final boolean all;

  FindingsPrinter(Sheet sheet, DiagnosticPrinter diagnostics, Detail detail) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
    this.all = detail == Detail.ALL;
  }

  void print(List<Finding> findings) {
    List<Finding> open = findings.stream().filter(finding -> finding.accepted().isEmpty()).toList();
    if (all) {
      open.forEach(finding -> sheet.gap().raw(diagnostics.print(FindingDiagnostic.of(finding))));
    } else if (!open.isEmpty()) {
      sheet.gap().paragraph(0, Style.BOLD, Words.counted(open.size(), "finding", "findings"));
      byPlace(open).forEach(this::place);
    }
    accepted(findings.stream().filter(finding -> finding.accepted().isPresent()).toList());
  }

  /** Places in their order, those with an error first; at each place the graver first. */
  private static Map<Span, List<Finding>> byPlace(List<Finding> findings) {
    Map<Span, List<Finding>> byPlace = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      findings.stream().filter(finding -> finding.severity() == severity)
          .forEach(finding -> byPlace.computeIfAbsent(finding.span(), span -> new ArrayList<>()).add(finding));
    }
    return byPlace;
  }

  private void place(Span span, List<Finding> findings) {
    Position at = span.startPosition();
    LineIndex lines = span.file().lines();
    Gutter gutter = sheet.gutter(Integer.toString(at.line()).length());
    Window window = Window.of(span.file().text(), lines.start(at.line()), lines.end(at.line()), span.start(),
        sheet.width() - gutter.width() - 2);
    sheet.gap().line("  ", sheet.paint(Style.DIM, TransferPrinter.place(span)));
    sheet.line("  ", gutter.source(at.line(), window.drawn()));
    findings.forEach(this::finding);
  }

  private void finding(Finding finding) {
    String word = finding.severity().word();
    String padded = word + " ".repeat(LONGEST_SEVERITY - word.length());
    sheet.item(2, DiagnosticPrinter.style(finding.severity()), padded, Style.PLAIN, finding.message());
    finding.help().ifPresent(help -> sheet.item(LONGEST_SEVERITY + 3, Style.DIM, "→", Style.PLAIN, help));
    List<String> law = new ArrayList<>(List.of(finding.rule()));
    law.addAll(finding.citations());
    sheet.paragraph(LONGEST_SEVERITY + 3, Style.DIM, String.join(" · ", law));
  }

  private void accepted(List<Finding> accepted) {
    if (accepted.isEmpty()) {
      return;
    }
    sheet.gap().paragraph(0, Style.DIM, accepted.size() + " accepted");
    accepted.forEach(finding -> {
      var acceptance = finding.accepted().get();
      sheet.item(2, Style.DIM, "–", Style.DIM, finding.rule() + " on " + finding.on() + " until " + acceptance.until()
          + ", by " + acceptance.by() + ": " + acceptance.reason());
    });
  }
}
