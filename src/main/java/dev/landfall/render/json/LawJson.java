package dev.landfall.render.json;

import dev.landfall.law.Condition;
import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Packs;
import dev.landfall.law.Provision;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.law.RulePage;
import dev.landfall.law.Switch;
import dev.landfall.law.Term;
import dev.landfall.render.wording.ConditionWording;
import dev.landfall.render.wording.EffectWording;
import dev.landfall.render.wording.Glossary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A sentence of law as JSON. */
public final class LawJson {

  private final Packs packs;
  private final LocalDate day;
  private final Function<String, Optional<RulePage>> pages;

  private LawJson(Packs packs, LocalDate day, Function<String, Optional<RulePage>> pages) {
    this.packs = packs;
    this.day = day;
    this.pages = pages;
  }

  /**
   * One text, ended by a newline.
   *
   * @param day on which it is asked what words mean and what is in force
   * @param pages shows a rule at work, by the name of the page
   */
  public static String of(Provision provision, Packs packs, LocalDate day, Function<String, Optional<RulePage>> pages) {
    LawJson law = new LawJson(packs, day, pages);
    return JsonText.of(json -> json.object(fields -> law.write(
        fields.text("landfall", CheckJson.VERSION).text("asOf", day.toString()), provision)));
  }

  private void write(JsonText json, Provision provision) {
    switch (provision) {
      case Provision.OfRule(Rule rule) -> rule(json.text("kind", rule.decision() ? "decision" : "rule").text("name", rule.id()), rule);
      case Provision.OfRegime(Regime regime) -> regime(json.text("kind", "regime").text("name", regime.name()), regime);
      case Provision.OfInstrument(String name, List<Instrument> editions) ->
          json.text("kind", "instrument").text("name", name).objects("editions", editions, this::edition);
      case Provision.OfTerm(Term term) ->
          json.text("kind", "term").text("name", term.name()).objects("versions", term.versions(), this::version);
      case Provision.OfSet(NamedSet set) -> json.text("kind", "set").text("name", set.name()).text("of", set.list())
          .texts("members", set.members(day)).objects("parts", set.parts(), this::part);
      case Provision.OfSwitch(Switch reading) -> {
        document(json.text("kind", "switch").text("name", reading.name()), reading.document());
        json.flag("default", reading.on());
      }
      case Provision.OfWord(String name, List<Provision.Listed> listed) ->
          json.text("kind", "word").text("name", name).objects("lists", listed, LawJson::listed);
    }
  }

  private void rule(JsonText json, Rule rule) {
    json.text("regime", rule.regime()).text("on", rule.on().word());
    document(json, rule.document());
    condition(json, "when", rule.condition());
    json.object("effect", effect -> effect(effect, rule.effect()));
    glossary(json, List.of(rule.condition()));
    page(json, pages.apply(RulePage.nameOf(rule)));
  }

  private static void effect(JsonText json, Effect effect) {
    json.text("kind", EffectWording.verb(effect));
    switch (effect) {
      case Effect.Needs(List<String> instruments) -> json.texts("instruments", instruments);
      case Effect.Obliges obliges -> json.text("duty", obliges.duty()).text("within", obliges.deadline().map(Object::toString));
      case Effect.Forbids(Optional<Condition> unless) -> condition(json, "unless", unless);
      case Effect.Frees f -> { }
      case Effect.Warns w -> { }
    }
  }

  private void regime(JsonText json, Regime regime) {
    document(json, regime.document());
    condition(json, "matter", regime.matter());
    condition(json, "binds", regime.binds());
    condition(json, "transfer", regime.transfer());
    condition(json, "onward", regime.onward());
    json.text("exporter", regime.exporter().name().toLowerCase(java.util.Locale.ROOT))
        .text("special", regime.special().map(Term::name))
        .texts("rules", packs.rules(regime.name(), day).stream().map(Rule::id).toList());
    glossary(json, Stream.of(Stream.of(regime.matter(), regime.binds()), regime.transfer().stream(), regime.onward().stream())
        .flatMap(conditions -> conditions).toList());
  }

  private void edition(JsonText json, Instrument edition) {
    document(json, edition.document());
    json.day("validUntil", edition.validUntil()).text("validFor", edition.validFor().map(Object::toString));
    condition(json, "usable", edition.usable());
    json.object("modules", modules -> edition.modules().forEach((number, fits) -> condition(modules, number.toString(), fits)));
    json.objects("requires", edition.requires(), LawJson::condition);
    json.objects("presupposes", edition.presupposes(), (paper, presupposed) -> {
      paper.text("duty", presupposed.duty()).text("within", presupposed.within().map(Object::toString)).text("before", presupposed.before());
      condition(paper, "unless", presupposed.unless());
    });
    json.objects("obliges", edition.obliges(), LawJson::effect);
    condition(json, "cures", edition.cures());
    json.texts("stricterThan", edition.stricterThan());
    glossary(json, Glossary.conditions(edition));
    page(json, pages.apply(RulePage.nameOf(edition)));
  }

  private void version(JsonText json, Term.Version version) {
    document(json, version.document());
    condition(json, "means", version.means());
    glossary(json, List.of(version.means()));
  }

  private void part(JsonText json, NamedSet.Part part) {
    document(json, part.document());
    json.texts("words", part.words()).texts("sets", part.sets().stream().map(NamedSet::name).toList());
  }

  private static void listed(JsonText json, Provision.Listed listed) {
    json.text("list", listed.list()).text("is", listed.entry().parent())
        .byLanguage("titles", listed.entry().titles());
  }

  // ---------------------------------------------------------------- what all have

  private void document(JsonText json, Document document) {
    json.byLanguage("titles", document.titles())
        .texts("citations", document.citations())
        .text("source", document.certainty())
        .day("since", document.validity().since()).day("until", document.validity().until())
        .flag("inForce", document.validity().holdsOn(day))
        .text("why", document.why()).text("remedy", document.remedy()).text("assumes", document.assumption())
        .byLanguage("whys", document.whys()).byLanguage("remedies", document.remedies()).byLanguage("assumptions", document.assumptions())
        .object("location", location -> Location.write(location, document.span()));
  }

  private static void condition(JsonText json, String name, Condition condition) {
    json.object(name, written -> condition(written, condition));
  }

  private static void condition(JsonText json, String name, Optional<Condition> condition) {
    if (condition.isPresent()) {
      condition(json, name, condition.get());
    } else {
      json.nothing(name);
    }
  }

  /** As the pack has it, and as people read it. */
  private static void condition(JsonText json, Condition condition) {
    json.text("text", condition.text()).text("words", ConditionWording.ENGLISH.line(ConditionWording.ENGLISH.outline(condition)));
  }

  private void glossary(JsonText json, List<Condition> conditions) {
    json.object("words", words -> Glossary.of(conditions, packs, day).forEach(words::text));
  }

  private static void page(JsonText json, Optional<RulePage> page) {
    if (page.isEmpty()) {
      json.nothing("example");
    } else {
      json.object("example", example -> example.text("prose", page.get().prose()).text("fires", page.get().fires())
          .text("silent", page.get().silent()));
    }
  }
}
