package dev.landfall.render.console;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.AssumptionWording;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.render.wording.QuestionWording;
import dev.landfall.source.DisplayWidth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assessment for somebody who reads it on a terminal: the transfers, the worst first, the questions that would settle
 * the open ones, the findings with the lines they are about, how many there are of what, and what to do next.
 */
public final class CheckPrinter {

  private final Palette palette;
  private final int width;
  private final Detail detail;

  /** @param width columns of a line */
  public CheckPrinter(Palette palette, int width, Detail detail) {
    this.palette = palette;
    this.width = width;
    this.detail = detail;
  }

  /** The whole, each line ended by a newline. */
  public String print(Assessment assessment) {
    return print(assessment, Optional.empty());
  }

  /** @param path of the model, where it is one of several */
  public String print(Assessment assessment, Optional<String> path) {
    Sheet sheet = new Sheet(palette, width);
    CheckSummary summary = new CheckSummary(assessment, sheet);
    if (detail == Detail.SUMMARY) {
      summary.counts();
      return path.map(one -> DisplayWidth.visible(one) + ": ").orElse("") + sheet.text();
    }
    path.ifPresent(one -> sheet.item(0, Style.DIM, "──", Style.DIM, one));
    header(assessment, sheet);
    transfers(assessment, sheet);
    questions(assessment, sheet);
    new FindingsPrinter(sheet, new DiagnosticPrinter(palette, width), detail).print(assessment.findings());
    assumptions(assessment, sheet);
    sheet.gap();
    summary.counts();
    summary.next();
    return sheet.text();
  }

  private static void header(Assessment assessment, Sheet sheet) {
    sheet.paragraph(0, Style.BOLD, assessment.model().name());
    sheet.paragraph(0, Style.DIM, "as of " + assessment.asOf() + " under " + String.join(", ", assessment.regimes()));
  }

  private void transfers(Assessment assessment, Sheet sheet) {
    if (assessment.transfers().isEmpty()) {
      sheet.gap().paragraph(0, Style.PLAIN, "No data moves in a way that these laws call a transfer.");
      return;
    }
    TransferPrinter printer = new TransferPrinter(assessment, sheet, detail);
    for (Verdict verdict : List.of(Verdict.values()).reversed()) {
      List<Transfer> transfers = assessment.transfers().stream().filter(t -> t.verdict() == verdict).toList();
      if (transfers.isEmpty()) {
        continue;
      }
      Look look = Look.of(verdict);
      sheet.gap().item(0, look.style(), transfers.size() + " " + verdict.word() + ":", Style.DIM, look.meaning());
      if (verdict == Verdict.FREE && detail != Detail.ALL) {
        free(transfers, sheet);
      } else {
        transfers.forEach(transfer -> {
          sheet.gap();
          printer.print(transfer);
        });
      }
    }
  }

  /** What needs nothing is named, one line for each regime. */
  private static void free(List<Transfer> transfers, Sheet sheet) {
    Map<String, List<String>> byRegime = transfers.stream().collect(Collectors.groupingBy(t -> t.regime().name(),
        LinkedHashMap::new, Collectors.mapping(t -> t.flow().name(), Collectors.toList())));
    Look look = Look.of(Verdict.FREE);
    byRegime.forEach((regime, flows) -> sheet.item(2, look.style(), look.symbol(), Style.PLAIN,
        regime + ": " + flows.stream().distinct().collect(Collectors.joining(", "))));
  }

  /** Each once, with how many transfers wait for the answer. */
  private void questions(Assessment assessment, Sheet sheet) {
    Map<String, Long> waiting = new LinkedHashMap<>();
    assessment.transfers().forEach(t -> t.questions().forEach(fact -> waiting.merge(fact, 1L, Long::sum)));
    if (waiting.isEmpty()) {
      return;
    }
    Style style = Look.of(Verdict.OPEN).style();
    sheet.gap().line(sheet.paint(style, Words.counted(waiting.size(), "question", "questions")));
    waiting.forEach((fact, count) -> sheet.item(2, style, "?", Style.PLAIN, fact + ": "
        + QuestionWording.word(fact, assessment.model()) + (count == 1 ? "" : " It bears on " + count + " transfers.")));
  }

  private void assumptions(Assessment assessment, Sheet sheet) {
    if (assessment.assumptions().isEmpty()) {
      return;
    }
    sheet.gap().line(sheet.paint(Style.DIM, "taken as true without proof"));
    AssumptionWording.words(assessment.assumptions()).forEach(words -> sheet.item(2, Style.DIM, "–", Style.PLAIN, words));
  }
}
