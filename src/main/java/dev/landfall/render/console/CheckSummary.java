package dev.landfall.render.console;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The end of a check: "1 gap · 2 covered · 3 free — 1 finding to settle", and what to do next. */
final class CheckSummary {

  private final Assessment assessment;
  private final Map<Verdict, Long> counts;
  private final Sheet sheet;

  CheckSummary(Assessment assessment, Sheet sheet) {
    this.assessment = assessment;
    this.counts = assessment.summary();
    this.sheet = sheet;
  }

  void counts() {
    List<String> plain = new ArrayList<>();
    List<String> painted = new ArrayList<>();
    for (Verdict verdict : List.of(Verdict.values()).reversed()) {
      if (counts.get(verdict) > 0) {
        String count = counts.get(verdict) + " " + verdict.word();
        plain.add(count);
        painted.add(sheet.paint(Look.of(verdict).style(), count));
      }
    }
    String transfers = painted.isEmpty() ? "no transfers" : String.join(" · ", painted);
    boolean onOneLine = sheet.fits(String.join(" · ", plain) + " — " + findings());
    sheet.line(transfers, onOneLine ? " — " : "\n", findings());
    if (failed() > 0) {
      sheet.paragraph(0, Style.RED, Words.counted(failed(), "expectation fails", "expectations fail") + ", "
          + (assessment.expectations().size() - failed()) + " hold");
    }
  }

  void next() {
    sheet.paragraph(0, Style.DIM, "Next: " + step());
  }

  private String findings() {
    long accepted = assessment.findings().stream().filter(f -> f.accepted().isPresent()).count();
    long open = assessment.findings().size() - accepted;
    String settle = open == 0 ? "nothing to settle" : Words.counted(open, "finding", "findings") + " to settle";
    return settle + (accepted == 0 ? "" : ", " + accepted + " accepted");
  }

  private long failed() {
    return assessment.expectations().stream().filter(outcome -> !outcome.holds()).count();
  }

  private String step() {
    if (counts.get(Verdict.FORBIDDEN) > 0) {
      return "stop or change what may not move; `--verbose` shows what was tried.";
    }
    if (counts.get(Verdict.GAP) > assessment.acceptedGaps().size()) {
      return "put one of the instruments that are named into place and write it down as a `safeguard`.";
    }
    if (counts.get(Verdict.OPEN) > 0) {
      return "answer the questions in the model and check again.";
    }
    if (failed() > 0) {
      return "`landfall test` shows what was found instead.";
    }
    if (assessment.findings().stream().anyMatch(finding -> finding.accepted().isEmpty())) {
      return "settle the findings, or answer for them with `accept`.";
    }
    return "`landfall draw --output landfall.svg` draws it.";
  }
}
