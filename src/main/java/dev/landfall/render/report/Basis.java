package dev.landfall.render.report;

import dev.landfall.assess.Outcome;
import dev.landfall.assess.Finding;
import dev.landfall.document.Envelope;
import java.util.List;

/** What it all rests on: what was taken as true, what the model itself leaves doubtful, and from what the page was made. */
final class Basis {

  private final Desk desk;
  private final Html html;

  private Basis(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
  }

  static void write(Desk desk, Envelope envelope) {
    new Basis(desk).write(envelope);
  }

  private void write(Envelope envelope) {
    html.open("section", "id", "basis", "aria-labelledby", "h-basis").line();
    desk.heading(2, "basis", "id", "h-basis").line();
    assumptions();
    notes();
    expectations();
    envelope(envelope);
    html.close("section").line();
  }

  private void assumptions() {
    desk.heading(3, "assumptions", "id", "assumptions").line();
    if (desk.found.assumptions().isEmpty()) {
      desk.paragraph("assumptions.none");
      return;
    }
    desk.paragraph("assumptions.about");
    html.open("ul");
    desk.found.assumptions().stream().map(desk.words::assumption).distinct().forEach(assumption -> html.leaf("li", assumption));
    html.close("ul").line();
  }

  /** What was found in the model itself, whatever the law. */
  private void notes() {
    List<Finding> notes = desk.found.findings().stream().filter(finding -> finding.transfer().isEmpty()
        && desk.found.packs().rule(finding.rule()).isEmpty()).toList();
    if (notes.isEmpty()) {
      return;
    }
    desk.heading(3, "notes").line();
    html.open("ul");
    notes.forEach(note -> {
      html.open("li").say(note.remark().map(desk.names::remark).orElseGet(() -> Text.english(note.message())));
      html.text(" – ").say(note.remark().map(desk.names::help).orElseGet(() -> Text.english(note.help().orElse(""))));
      html.text(" ").leaf("span", Desk.place(note.span()), "class", "sub").close("li").line();
    });
    html.close("ul").line();
  }

  private void expectations() {
    List<Outcome> outcomes = desk.found.expectations();
    if (outcomes.isEmpty()) {
      return;
    }
    desk.heading(3, "expectations").line();
    html.open("ul", "class", "steps");
    outcomes.forEach(outcome -> {
      html.open("li", "class", outcome.holds() ? "yes" : "no");
      html.leaf("span", desk.say(outcome.holds() ? "mark.holds" : "mark.fails"), "class", "mark").leaf("code", outcome.text());
      outcome.found().ifPresent(found -> html.text(" – ").say(Text.english(found)));
      html.close("li").line();
    });
    html.close("ul").line();
  }

  private void envelope(Envelope envelope) {
    desk.heading(3, "envelope", "id", "envelope").line();
    desk.paragraph("envelope.about");
    html.open("dl", "class", "facts").line();
    desk.field("envelope.model", () -> html.name(envelope.model()));
    desk.field("envelope.files", () -> desk.list(envelope.files(), html::name));
    desk.field("envelope.digest", () -> html.leaf("code", envelope.digest()));
    desk.options.commit().ifPresent(commit -> desk.field("envelope.commit", () -> html.leaf("code", commit)));
    desk.field("envelope.day", Text.plain(envelope.asOf()));
    desk.field("envelope.laws", Text.plain(String.join(", ", envelope.laws().stream().map(Names::law).toList())));
    desk.field("envelope.packs", Text.plain(String.join(", ", envelope.packs())));
    desk.field("envelope.tool", Text.plain(envelope.tool()));
    html.close("dl").line();
  }
}
