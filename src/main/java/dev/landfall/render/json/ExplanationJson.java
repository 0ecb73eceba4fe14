package dev.landfall.render.json;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Heard;
import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.explain.Change;
import dev.landfall.assess.explain.Explanation;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.explain.UnderLaw;
import dev.landfall.assess.explain.WhatIf;
import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Means;
import dev.landfall.assess.trace.Origin;
import dev.landfall.assess.trace.Outlook;
import dev.landfall.assess.trace.PaperTried;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Value;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Step;
import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import dev.landfall.model.Flow;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.render.wording.ChangeWording;
import dev.landfall.render.wording.FactWording;
import dev.landfall.render.wording.OutlookWording;
import dev.landfall.render.wording.Tongue;
import dev.landfall.render.wording.PortionWording;
import dev.landfall.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why flows have their verdicts, as JSON. */
public final class ExplanationJson {

  private final Assessment assessment;

  private ExplanationJson(Assessment assessment) {
    this.assessment = assessment;
  }

  /** One text over several flows of one model, ended by a newline. */
  public static String of(List<Explanation> explanations) {
    Assessment assessment = explanations.getFirst().assessment();
    ExplanationJson writer = new ExplanationJson(assessment);
    return JsonText.of(json -> json.object(fields -> fields
        .text("landfall", CheckJson.VERSION)
        .text("asOf", assessment.asOf().toString())
        .object("model", model -> CheckJson.model(model, assessment.model(), Optional.empty()))
        .objects("flows", explanations, writer::explanation)));
  }

  private void explanation(JsonText json, Explanation explanation) {
    Flow flow = explanation.flow();
    json.text("flow", flow.name()).text("from", flow.source().name()).text("to", flow.target().name())
        .object("location", location -> Location.write(location, flow.span()))
        .objects("laws", explanation.laws(), this::law);
  }

  private void law(JsonText json, UnderLaw law) {
    json.text("regime", law.regime().name()).objects("portions", law.portions(), this::portion)
        .objects("beside", law.beside(), CheckJson::finding);
  }

  private void portion(JsonText json, Portion portion) {
    Heard first = portion.parts().getFirst();
    Decision decision = first.reading().decision();
    json.text("transfer", portion.transfer().map(transfer -> transfer.id()))
        .text("verdict", portion.verdict().map(Verdict::word))
        .text("sentence", PortionWording.ENGLISH.verdict(portion))
        .objects("data", portion.parts(), ExplanationJson::part)
        .texts("needs", decision.needs().stream().map(Need::toString).toList())
        .texts("decidedBy", decision.decidedBy().stream().map(Rule::id).toList())
        .texts("citations", decision.decidedBy().stream().flatMap(rule -> rule.document().citations().stream()).distinct().toList())
        .texts("safeguards", decision.safeguards().stream().map(Safeguard::name).toList())
        .texts("questions", first.reading().questions())
        .objects("facts", portion.facts(), ExplanationJson::fact)
        .object("matter", limb -> weighed(limb, portion.trace().matter()));
    limb(json, "transferWhen", portion.trace().direct());
    limb(json, "onwardWhen", portion.trace().onward());
    json.objects("rules", portion.trace().rules(), ExplanationJson::rule)
        .objects("instruments", portion.trace().means(), ExplanationJson::means)
        .objects("papers", portion.trace().papers(), ExplanationJson::paper)
        .objects("obligations", portion.transfer().map(transfer -> transfer.duties()).orElse(List.of()), TransferJson::duty)
        .texts("warnings", portion.transfer().map(transfer -> transfer.warnings().stream().map(Rule::id).toList()).orElse(List.of()))
        .object("outlook", outlook -> outlook(outlook, portion.trace().outlook()))
        .objects("better", portion.better(), (what, whatIf) -> whatIf(what, whatIf, portion))
        .objects("worse", portion.worse(), (what, whatIf) -> whatIf(what, whatIf, portion));
  }

  private static void part(JsonText json, Heard part) {
    Fact sent = part.crossing().movement().sent();
    json.text("name", sent.data().name()).texts("classes", sent.data().classes())
        .text("form", part.crossing().movement().arrived().form().word())
        .text("subjects", sent.subjects().map(Subjects::name))
        .text("purpose", part.crossing().purpose().map(Purpose::name))
        .objects("way", part.way(), ExplanationJson::step);
  }

  private static void step(JsonText json, Step step) {
    json.text("at", step.at().name()).text("data", step.fact().data().name()).text("form", step.fact().form().word())
        .text("by", switch (step) {
          case Step.Begins b -> Optional.<String>empty();
          case Step.Moves moves -> Optional.of(moves.movement().flow().name());
          case Step.Derives derives -> Optional.of(derives.derivation().technique());
        });
  }

  // ---------------------------------------------------------------- what was asked

  private static void fact(JsonText json, Asked asked) {
    json.text("fact", asked.property()).text("of", asked.of()).text("sentence", FactWording.ENGLISH.sentence(asked));
    switch (asked.value()) {
      case Value.YesNo flag -> json.flag("value", flag.yes());
      case Value.Words words -> json.texts("value", words.words());
      case Value.Countries countries -> json.texts("value", countries.codes());
      case Value.Number number -> json.object("value", range -> TransferJson.interval(range, number.number()));
      case Value.Somebody somebody -> json.text("value", somebody.name());
      case Value.Nobody n -> json.nothing("value");
      case Value.Unknown u -> json.nothing("value");
    }
    json.text("origin", asked.origin().getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .texts("questions", asked.origin() instanceof Origin.Open(List<String> questions) ? questions : List.of());
    place(json, switch (asked.origin()) {
      case Origin.Said said -> Optional.of(said.at());
      case Origin.Unsaid unsaid -> unsaid.at();
      default -> Optional.empty();
    });
  }

  private static void place(JsonText json, Optional<Span> span) {
    if (span.isPresent()) {
      json.object("location", location -> Location.write(location, span.get()));
    } else {
      json.nothing("location");
    }
  }

  private static void limb(JsonText json, String name, Optional<Weighed> limb) {
    if (limb.isPresent()) {
      json.object(name, fields -> weighed(fields, limb.get()));
    } else {
      json.nothing(name);
    }
  }

  private static void weighed(JsonText json, Weighed weighed) {
    json.text("text", weighed.condition().text()).text("truth", truth(weighed.truth())).text("because", FactWording.ENGLISH.why(weighed))
        .objects("parts", PortionWording.limbs(weighed).filter(limb -> limb != weighed).toList(), (part, limb) -> part
            .text("text", limb.condition().text()).text("truth", truth(limb.truth())).text("because", FactWording.ENGLISH.why(limb)));
  }

  private static String truth(Truth truth) {
    return truth.name().toLowerCase(Locale.ROOT);
  }

  private static void rule(JsonText json, Tried tried) {
    json.text("rule", tried.rule().id()).text("stratum", tried.stratum().name().toLowerCase(Locale.ROOT))
        .text("truth", truth(tried.truth())).flag("asked", tried.reached())
        .text("because", FactWording.ENGLISH.why(tried))
        .text("source", tried.rule().document().certainty());
  }

  private static void means(JsonText json, Means means) {
    json.text("instrument", means.instrument()).text("truth", truth(means.does()))
        .text("because", means.usable().filter(usable -> means.does() != Truth.YES).map(FactWording.ENGLISH::why));
    if (means.module().isPresent()) {
      json.number("module", means.module().getAsInt());
    } else {
      json.nothing("module");
    }
  }

  private static void paper(JsonText json, PaperTried tried) {
    json.text("safeguard", tried.attempt().safeguard().name()).text("instrument", tried.attempt().safeguard().instrument())
        .flag("carries", tried.carries()).texts("flaws", tried.attempt().flaws().stream().map(FlawWording::word).toList())
        .texts("questions", tried.questions());
  }

  // ---------------------------------------------------------------- what would change it

  private void outlook(JsonText json, Outlook outlook) {
    switch (outlook) {
      case Outlook.Settled settled -> json.text("verdict", settled.verdict().map(Verdict::word))
          .texts("needs", settled.needs().stream().map(Need::toString).toList());
      case Outlook.TooMany many -> json.texts("tooMany", many.facts().stream().map(fact -> fact.fact()).toList());
      case Outlook.Depends depends -> {
        OutlookWording words = new OutlookWording(Tongue.ENGLISH, assessment.packs(), assessment.asOf());
        json.text("fact", depends.fact().fact()).texts("questions", depends.fact().questions())
            .objects("cases", depends.branches(), (branch, one) -> branch.text("when", words.values(depends, one))
                .object("outlook", inner -> outlook(inner, one.outlook())));
      }
    }
  }

  private static void whatIf(JsonText json, WhatIf whatIf, Portion portion) {
    Change change = whatIf.change();
    json.text("change", change.kind().name().toLowerCase(Locale.ROOT)).text("on", change.on()).text("clause", change.clause())
        .text("verdict", whatIf.verdict().map(Verdict::word))
        .texts("needs", whatIf.needs().stream().map(Need::toString).toList())
        .texts("decidedBy", whatIf.by())
        .text("sentence", ChangeWording.ENGLISH.sentences(List.of(whatIf), portion).getFirst());
  }
}
