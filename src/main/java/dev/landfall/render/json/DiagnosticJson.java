package dev.landfall.render.json;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Fix;
import dev.landfall.diagnostic.Label;

/** A diagnostic as JSON. */
final class DiagnosticJson {

  private DiagnosticJson() {}

  static void write(JsonText json, Diagnostic diagnostic) {
    json.text("code", diagnostic.code())
        .text("severity", diagnostic.severity().word())
        .text("message", diagnostic.headline())
        .text("help", diagnostic.help())
        .texts("notes", diagnostic.notes())
        .texts("fixes", diagnostic.fixes().stream().map(Fix::title).toList())
        .texts("references", diagnostic.references());
    if (diagnostic.primary().isPresent()) {
      json.object("location", location -> Location.write(location, diagnostic.primary().get().span()));
    } else {
      json.nothing("location");
    }
    json.objects("related", diagnostic.others(), DiagnosticJson::label);
  }

  private static void label(JsonText json, Label label) {
    json.text("message", label.text()).object("location", location -> Location.write(location, label.span()));
  }
}
