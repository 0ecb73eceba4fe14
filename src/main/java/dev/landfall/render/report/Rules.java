package dev.landfall.render.report;

import dev.landfall.law.Condition;
import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Rule;
import dev.landfall.render.wording.ConditionWording;
import dev.landfall.render.wording.Outline;
import java.util.List;
import java.util.Optional;

/** The appendix: every rule and instrument that spoke, with what it says, where it stands, and how sure that is. */
final class Rules {

  private final Desk desk;
  private final Html html;

  private Rules(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
  }

  static void write(Desk desk) {
    new Rules(desk).write();
  }

  private void write() {
    html.open("section", "id", "rules", "aria-labelledby", "h-rules").line();
    desk.heading(2, "rules", "id", "h-rules").line();
    desk.paragraph("rules.about");
    desk.found.transfers().forEach(transfer -> transfer.decidedBy().forEach(rule -> desk.anchor(rule.id())));
    List<String> told = desk.told();
    told.stream().filter(name -> desk.found.packs().rule(name).isPresent()).sorted().forEach(name -> rule(name, desk.found.packs().rule(name).orElseThrow()));
    List<String> instruments = told.stream().filter(name -> desk.found.packs().instruments().containsKey(name)).sorted().toList();
    if (!instruments.isEmpty()) {
      desk.heading(3, "instruments").line();
      instruments.forEach(name -> edition(name).ifPresent(edition -> instrument(name, edition)));
    }
    html.close("section").line();
  }

  private Optional<Instrument> edition(String name) {
    return desk.found.packs().edition(name, desk.found.asOf())
        .or(() -> desk.found.packs().instruments().getOrDefault(name, List.of()).stream().reduce((earlier, later) -> later));
  }

  private void rule(String name, Rule rule) {
    head(3, name, rule.regime(), desk.names.title(rule), rule.document());
    desk.field("rule.does", does(rule.effect()));
    desk.field("rule.when", () -> condition(rule.condition()));
    foot(rule.document());
  }

  private void instrument(String name, Instrument edition) {
    head(4, name, "", desk.names.instrument(name), edition.document());
    edition.usable().ifPresent(usable -> desk.field("rule.usable", () -> condition(usable)));
    edition.validFor().ifPresent(period -> desk.field("rule.valid-for", Text.english(period.toString())));
    foot(edition.document());
  }

  private void head(int level, String name, String law, Text title, Document document) {
    html.open("article", "id", desk.anchor(name), "class", "rule").line();
    html.open("h" + level);
    if (!law.isEmpty()) {
      desk.law(law).text(" ");
    }
    html.say(title).close("h" + level).leaf("p", name, "class", "id").line();
    desk.doubts(document);
    html.open("dl", "class", "facts").line();
    if (!document.citations().isEmpty()) {
      desk.field("rule.cites", Text.english(String.join("; ", document.citations())));
    }
  }

  private void foot(Document document) {
    Text.of(document.whys()).ifPresent(why -> desk.field("rule.why", why));
    Text.of(document.remedies()).ifPresent(remedy -> desk.field("rule.remedy", remedy));
    Text.of(document.assumptions()).ifPresent(assumption -> desk.field("rule.assumes", assumption));
    desk.field("rule.since", desk.words.list(List.of(
        document.validity().since().map(since -> desk.say("since", since)).orElse(desk.say("since.ever")),
        document.validity().until().map(until -> desk.say("until", until)).orElse(desk.say("until.still")))));
    desk.field("rule.source", desk.doubt(document).orElse(desk.say("source.verified")));
    html.close("dl").close("article").line();
  }

  private Text does(Effect effect) {
    return switch (effect) {
      case Effect.Frees frees -> desk.say("does.frees");
      case Effect.Needs needs -> desk.say("does.needs", desk.words.either(needs.instruments().stream().map(desk.names::instrument).toList()));
      case Effect.Obliges obliges -> desk.say("does.obliges", desk.names.duty(obliges.duty()));
      case Effect.Forbids forbids -> desk.say("does.forbids");
      case Effect.Warns warns -> desk.say("does.warns");
    };
  }

  private void condition(Condition condition) {
    outline(ConditionWording.ENGLISH.outline(condition), ConditionWording.CHINESE.outline(condition));
  }

  /** Each language joins the same sentences in the same way. */
  private void outline(Outline english, Outline chinese) {
    switch (english) {
      case Outline.Sentence sentence -> html.say(Text.both(sentence.text(), ((Outline.Sentence) chinese).text()));
      case Outline.All all -> parts("rule.all-of", all.parts(), ((Outline.All) chinese).parts());
      case Outline.Any any -> parts("rule.any-of", any.parts(), ((Outline.Any) chinese).parts());
    }
  }

  private void parts(String how, List<Outline> english, List<Outline> chinese) {
    html.say(desk.say(how)).open("ul");
    for (int i = 0; i < english.size(); i++) {
      html.open("li");
      outline(english.get(i), chinese.get(i));
      html.close("li");
    }
    html.close("ul");
  }
}
