package dev.landfall.render.json;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Finding;
import dev.landfall.assess.Outcome;
import dev.landfall.assess.verdict.AssumptionWording;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Model;
import java.util.List;
import java.util.Optional;

/** What {@code check} found, as JSON: an assessment, or the problems that kept it from being made. */
public final class CheckJson {

  /** Of the format, not of the program. */
  static final String VERSION = "1.0";

  private CheckJson() {}

  /** @param warnings what was noticed while the model was read */
  public static String of(Assessment assessment, List<Diagnostic> warnings) {
    return of(assessment, warnings, Optional.empty());
  }

  /** @param path of the model, where it is one of several */
  public static String of(Assessment assessment, List<Diagnostic> warnings, Optional<String> path) {
    return JsonText.of(json -> json.object(fields -> write(fields, assessment, warnings, path)));
  }

  /**
   * @param problems of which at least one is an error
   * @param path of the model, where it is one of several
   */
  public static String ofProblems(List<Diagnostic> problems, Optional<String> path) {
    return JsonText.of(json -> json.object(fields -> {
      fields.text("landfall", VERSION);
      path.ifPresent(one -> fields.object("model", model -> model.text("path", one)));
      fields.objects("errors", problems, DiagnosticJson::write);
    }));
  }

  /** Several of the texts above as one list. */
  public static String all(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(String::strip).toList()) + "]\n";
  }

  private static void write(JsonText json, Assessment assessment, List<Diagnostic> warnings, Optional<String> path) {
    json.text("landfall", VERSION)
        .text("asOf", assessment.asOf().toString())
        .object("model", model -> model(model, assessment.model(), path))
        .texts("regimes", assessment.regimes())
        .objects("transfers", assessment.transfers(), (t, transfer) -> TransferJson.write(t, transfer, assessment))
        .objects("findings", assessment.findings(), CheckJson::finding)
        .object("expectations", counts -> counts
            .number("passed", assessment.expectations().stream().filter(Outcome::holds).count())
            .number("failed", assessment.expectations().stream().filter(outcome -> !outcome.holds()).count()))
        .object("summary", counts -> {
          for (Verdict verdict : SUMMARY_ORDER) {
            counts.number(verdict.word(), assessment.summary().get(verdict));
          }
        })
        .texts("assumptions", AssumptionWording.words(assessment.assumptions()))
        .objects("warnings", warnings, DiagnosticJson::write);
  }

  private static final List<Verdict> SUMMARY_ORDER =
      List.of(Verdict.FREE, Verdict.COVERED, Verdict.GAP, Verdict.FORBIDDEN, Verdict.OPEN);

  static void model(JsonText json, Model model, Optional<String> path) {
    path.ifPresent(one -> json.text("path", one));
    json.text("name", model.name()).texts("files", model.files()).text("digest", model.digest());
  }

  static void finding(JsonText json, Finding finding) {
    json.text("rule", finding.rule()).text("severity", finding.severity().word()).text("on", finding.on())
        .text("message", finding.message()).text("help", finding.help()).text("why", finding.why())
        .texts("citations", finding.citations());
    if (finding.accepted().isPresent()) {
      var acceptance = finding.accepted().get();
      json.object("accepted", accepted -> accepted.text("by", acceptance.by()).text("because", acceptance.reason())
          .text("until", acceptance.until().toString()));
    } else {
      json.nothing("accepted");
    }
    json.text("transfer", finding.transfer().map(transfer -> transfer.id()))
        .object("location", location -> Location.write(location, finding.span()));
  }
}
