package dev.landfall.render.console;

import dev.landfall.assess.Finding;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Acceptance;

/** Tells a finding as a diagnostic, so that it is drawn like one. */
final class FindingWording {

  private FindingWording() {}

  static Diagnostic word(Finding finding) {
    Diagnostic told = Diagnostic.of(finding.severity(), finding.rule(), finding.message()).at(finding.span());
    for (String why : finding.why().stream().toList()) {
      told = told.note(why);
    }
    for (String help : finding.help().stream().toList()) {
      told = told.help(help);
    }
    for (String citation : finding.citations()) {
      told = told.reference(citation);
    }
    return told;
  }

  /** Such as "pipl.volume on NightlyExport until 2027-01-01, by Legal: filed, answer awaited". */
  static String accepted(Finding finding) {
    Acceptance acceptance = finding.accepted().orElseThrow();
    return finding.rule() + " on " + finding.on() + " until " + acceptance.until() + ", by " + acceptance.by() + ": "
        + acceptance.reason();
  }
}
