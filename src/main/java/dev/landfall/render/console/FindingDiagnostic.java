package dev.landfall.render.console;

import dev.landfall.assess.Finding;
import dev.landfall.diagnostic.Diagnostic;

/** A finding as a diagnostic, so that it is drawn like one. */
final class FindingDiagnostic {

  private FindingDiagnostic() {}

  static Diagnostic of(Finding finding) {
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
}
