package dev.landfall.render.json;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Outcome;
import dev.landfall.diagnostic.Diagnostic;
import java.util.List;

/** What came of the expectations, as JSON. */
public final class TestJson {

  private TestJson() {}

  /** One text over all models, in their order; {@code problems} are those of the models that cannot be read. */
  public static String of(List<Assessment> assessments, List<Diagnostic> problems) {
    List<Outcome> outcomes = assessments.stream().flatMap(a -> a.expectations().stream()).toList();
    return JsonText.of(json -> json.object(fields -> {
      fields.text("landfall", CheckJson.VERSION)
          .objects("expectations", outcomes, TestJson::outcome)
          .number("passed", outcomes.stream().filter(Outcome::holds).count())
          .number("failed", outcomes.stream().filter(outcome -> !outcome.holds()).count());
      if (!problems.isEmpty()) {
        fields.objects("errors", problems, DiagnosticJson::write);
      }
    }));
  }

  private static void outcome(JsonText json, Outcome outcome) {
    json.text("text", outcome.text()).flag("holds", outcome.holds()).text("found", outcome.found())
        .object("location", location -> Location.write(location, outcome.expectation().span()));
  }
}
