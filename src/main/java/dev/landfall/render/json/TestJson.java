package dev.landfall.render.json;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Outcome;
import dev.landfall.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What came of the expectations, as JSON. */
public final class TestJson {

  private TestJson() {}

  /**
   * One model.
   *
   * @param path where it is one of several
   * @param assessment empty where it cannot be read, which {@code diagnostics} say
   */
  public record Model(Optional<String> path, Optional<Assessment> assessment, List<Diagnostic> diagnostics) {}

  private record Of<T>(Model model, T value) {}

  /** One text over all models, in their order. */
  public static String of(List<Model> models) {
    List<Of<Outcome>> outcomes = models.stream().flatMap(model -> model.assessment.stream()
        .flatMap(assessment -> assessment.expectations().stream()).map(outcome -> new Of<>(model, outcome))).toList();
    List<Of<Diagnostic>> problems = models.stream().filter(model -> model.assessment.isEmpty())
        .flatMap(model -> model.diagnostics.stream().map(problem -> new Of<>(model, problem))).toList();
    return JsonText.of(json -> json.object(fields -> {
      fields.text("landfall", CheckJson.VERSION)
          .objects("expectations", outcomes, TestJson::outcome)
          .number("passed", outcomes.stream().filter(outcome -> outcome.value.holds()).count())
          .number("failed", outcomes.stream().filter(outcome -> !outcome.value.holds()).count());
      if (!problems.isEmpty()) {
        fields.objects("errors", problems, TestJson::problem);
      }
    }));
  }

  private static void outcome(JsonText json, Of<Outcome> one) {
    path(json, one);
    Outcome outcome = one.value;
    json.text("text", outcome.text()).flag("holds", outcome.holds()).text("found", outcome.found())
        .object("location", location -> Location.write(location, outcome.expectation().span()));
  }

  private static void problem(JsonText json, Of<Diagnostic> one) {
    path(json, one);
    DiagnosticJson.write(json, one.value);
  }

  private static void path(JsonText json, Of<?> one) {
    one.model.path.ifPresent(path -> json.text("model", path));
  }
}
