package dev.landfall.render.json;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Duty;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.AssumptionWording;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Need;
import dev.landfall.law.Rule;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.render.wording.QuestionWording;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A transfer as JSON. */
final class TransferJson {

  private TransferJson() {}

  static void write(JsonText json, Transfer transfer, Assessment assessment) {
    json.text("id", transfer.id())
        .text("regime", transfer.regime().name())
        .text("flow", transfer.flow().name())
        .text("mode", transfer.mode().name().toLowerCase(Locale.ROOT))
        .text("from", transfer.from().name())
        .text("to", transfer.to().name())
        .text("exporter", party(transfer.exporter()))
        .text("importer", party(transfer.importer()))
        .text("fromPlace", transfer.fromPlace())
        .text("toPlace", transfer.toPlace())
        .text("onwardFrom", transfer.onwardFrom())
        .objects("data", transfer.parts(), TransferJson::part)
        .object("individuals", range -> interval(range, transfer.individuals()))
        .object("sensitive", range -> interval(range, transfer.special()))
        .text("verdict", transfer.verdict().word())
        .texts("needs", instruments(transfer.needs()))
        .texts("needsHangOn", transfer.picking())
        .object("modules", modules -> modules(transfer.needs()).forEach(modules::number))
        .texts("decidedBy", transfer.decidedBy().stream().map(Rule::id).toList())
        .texts("safeguards", names(transfer.safeguards()))
        .objects("attempts", attempts(transfer), TransferJson::attempt)
        .objects("obligations", transfer.duties(), TransferJson::duty)
        .objects("questions", transfer.questions(), (question, fact) -> question(question, fact, assessment.model()))
        .texts("citations", transfer.citations())
        .texts("path", transfer.path())
        .object("location", location -> Location.write(location, transfer.flow().span()));
  }

  private static Optional<String> party(Actor actor) {
    return actor.party().map(Party::name);
  }

  private static void part(JsonText json, Part part) {
    json.text("name", part.data().name())
        .texts("classes", part.data().classes())
        .text("form", part.form())
        .texts("subjects", part.subjects().stream().map(Subjects::name).toList())
        .text("verdict", part.verdict().word())
        .texts("needs", instruments(part.needs()))
        .texts("decidedBy", part.decidedBy().stream().map(Rule::id).toList())
        .texts("safeguards", names(part.safeguards()))
        .texts("questions", part.questions())
        .texts("assumptions", AssumptionWording.words(part.assumptions()));
  }

  /** Where no upper bound is known, {@code high} is {@code null}. */
  static void interval(JsonText json, Interval interval) {
    json.number("low", interval.low());
    if (interval.isBounded()) {
      json.number("high", interval.high());
    } else {
      json.nothing("high");
    }
  }

  private static List<String> instruments(List<Need> needs) {
    return List.copyOf(new LinkedHashSet<>(needs.stream().map(Need::instrument).toList()));
  }

  /** The module that the roles give, by instrument, for those that have modules. */
  private static Map<String, Integer> modules(List<Need> needs) {
    Map<String, Integer> modules = new LinkedHashMap<>();
    needs.forEach(need -> need.module().ifPresent(module -> modules.putIfAbsent(need.instrument(), module)));
    return modules;
  }

  private static List<String> names(List<Safeguard> safeguards) {
    return safeguards.stream().map(Safeguard::name).toList();
  }

  private static LinkedHashSet<Attempt> attempts(Transfer transfer) {
    LinkedHashSet<Attempt> attempts = new LinkedHashSet<>();
    transfer.parts().forEach(part -> part.attempts().stream().filter(a -> !a.carries()).forEach(attempts::add));
    return attempts;
  }

  private static void attempt(JsonText json, Attempt attempt) {
    json.text("safeguard", attempt.safeguard().name())
        .texts("flaws", attempt.flaws().stream().map(FlawWording::word).toList());
  }

  static void duty(JsonText json, Duty duty) {
    json.text("name", duty.name()).flag("met", duty.met()).text("by", duty.by()).day("due", duty.due())
        .texts("citations", duty.citations());
  }

  private static void question(JsonText json, String fact, Model model) {
    json.text("fact", fact).text("question", QuestionWording.word(fact, model));
  }
}
