package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Remark;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Flaw;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.law.Document;
import dev.landfall.law.Instrument;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.model.Component;
import dev.landfall.model.Countries;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What things of the law, of the world and of the model are called. */
final class Names {

  private final Assessment found;
  private final Sentences words;

  Names(Assessment found, Sentences words) {
    this.found = found;
    this.words = words;
  }

  // ---------------------------------------------------------------- of the law

  /** Short, as lawyers write it. */
  static String law(String regime) {
    return regime.toUpperCase(Locale.ROOT).replace('_', ' ');
  }

  Text title(Regime regime) {
    return title(regime.document(), law(regime.name()));
  }

  Text title(Rule rule) {
    return title(rule.document(), rule.id());
  }

  /** The title of a rule, of an instrument or of whatever has that name; else the name. */
  Text source(String name) {
    return found.packs().rule(name).map(this::title).orElseGet(() -> instrument(name));
  }

  Text instrument(String name) {
    return edition(name).map(edition -> title(edition.document(), name)).orElse(Text.plain(name));
  }

  /** With the module that the roles give. */
  Text need(Need need) {
    Text title = instrument(need.instrument());
    return need.module().isPresent() ? words.say("module", title, need.module().getAsInt()) : title;
  }

  Text duty(String name) {
    return found.packs().lexicon().entry("obligations", name).map(entry -> titled(entry.titles(), name)).orElse(Text.plain(name));
  }

  Text verdict(Verdict verdict) {
    return words.say("verdict." + verdict.word());
  }

  private Optional<Instrument> edition(String name) {
    return found.packs().edition(name, found.asOf()).or(() ->
        found.packs().instruments().getOrDefault(name, List.of()).stream().reduce((earlier, later) -> later));
  }

  private static Text title(Document document, String otherwise) {
    return titled(document.titles(), otherwise);
  }

  static Text titled(Map<String, String> titles, String otherwise) {
    String en = titles.getOrDefault("en", "");
    String zh = titles.getOrDefault("zh", "");
    if (en.isEmpty() && zh.isEmpty()) {
      return Text.plain(otherwise);
    }
    return zh.isEmpty() ? Text.english(en) : Text.both(en.isEmpty() ? otherwise : en, zh);
  }

  // ---------------------------------------------------------------- of the world

  Text country(String code) {
    return Countries.isCountry(code)
        ? Text.both(Countries.name(code, Locale.ENGLISH), Countries.name(code, Locale.SIMPLIFIED_CHINESE)) : Text.plain(code);
  }

  Text country(Optional<String> code) {
    return code.map(this::country).orElse(words.say("unknown"));
  }

  // ---------------------------------------------------------------- of the model

  Text actor(Actor actor) {
    return switch (actor) {
      case Actor.Known known -> party(known.entity());
      case Actor.HostOf host -> words.say("actor.host", host.component().name());
      case Actor.OperatorOf operator -> words.say("actor.operator", operator.component().name());
      case Actor.Nobody nobody -> words.say("actor.people");
    };
  }

  Text party(Party party) {
    return Text.plain(party.titleOrName());
  }

  static String system(Model model) {
    return model.name();
  }

  static String component(Component component) {
    return component.name();
  }

  // ---------------------------------------------------------------- why a paper does not do

  /** The end of a sentence that begins with its name. */
  Text flaw(Flaw flaw) {
    return switch (flaw) {
      case Flaw.OtherParties f -> words.say("flaw.parties", f.stands(), f.wanted());
      case Flaw.NotBegun f -> words.say("flaw.not-begun", f.since());
      case Flaw.Ended f -> words.say("flaw.ended", f.on());
      case Flaw.NoEdition f -> words.say("flaw.no-edition", f.signed());
      case Flaw.NotUsable f -> words.say("flaw.not-usable", f.condition());
      case Flaw.NotCovered f -> words.say("flaw.not-covered", f.data());
      case Flaw.WrongModule f when f.fits().isEmpty() -> words.say("flaw.no-module");
      case Flaw.WrongModule f -> words.say("flaw.module", f.has(), f.fits().getAsInt());
      case Flaw.Missing f -> words.say("flaw.missing", duty(f.duty()));
      case Flaw.Stale f -> words.say("flaw.stale", duty(f.duty()), f.made(), f.from(), f.to());
      case Flaw.Adverse f -> words.say("flaw.adverse", duty(f.duty()));
      case Flaw.NotFulfilled f -> words.say("flaw.not-fulfilled", f.condition());
      case Flaw.OtherKind f -> words.say("flaw.kind", instrument(f.has()));
    };
  }

  // ---------------------------------------------------------------- what is doubtful in the model

  Text remark(Remark remark) {
    return switch (remark) {
      case Remark.UnsupportedData r -> words.say(r.unsupported().flow().source() instanceof Component ? "note.unsupported" : "note.unsupported.people",
          r.unsupported().flow().name(), r.unsupported().data().name(), r.unsupported().flow().source().name());
      case Remark.IdleFlow r -> words.say("note.idle", r.flow().name(), r.flow().source().name());
      case Remark.CountAboveGroup r -> words.say("note.count", r.flow().name(), Words.grouped(r.said()), Words.grouped(r.most()));
      case Remark.MissingInput r -> r.result().map(result -> words.say("note.input", r.component().name(), r.input().name(), result.name()))
          .orElseGet(() -> words.say("note.training", r.component().name(), r.input().name()));
      case Remark.DoubtfulCity r -> words.say("note.city", r.city(), r.party().name());
      case Remark.StrangeModule r -> words.say("note.module", r.safeguard().name(), r.module(), instrument(r.safeguard().instrument()));
      case Remark.LateDuty r -> words.say("note.late", duty(r.done().name()), r.safeguard().name(), r.done().date().orElseThrow(), r.due());
      case Remark.SafeguardWithoutDate r -> words.say("note.undated", r.safeguard().name());
      case Remark.CatalogueOld r -> words.say("note.catalogue", r.offer().name(), r.offer().reviewed().orElseThrow());
      case Remark.AcceptanceUnused r -> words.say("note.acceptance", r.acceptance().rule(), r.acceptance().on());
      case Remark.AcceptanceEnded r -> words.say("note.ended", r.acceptance().rule(), r.acceptance().on(), r.acceptance().until());
    };
  }

  /** One thing to do about it. */
  Text help(Remark remark) {
    return switch (remark) {
      case Remark.UnsupportedData r -> words.say("note.unsupported.help");
      case Remark.IdleFlow r -> r.inside().map(name -> words.say("note.idle.inside", name))
          .orElseGet(() -> words.say("note.idle.help", r.flow().source().name()));
      case Remark.CountAboveGroup r -> words.say("note.count.help");
      case Remark.MissingInput r -> words.say("note.input.help", r.input().name());
      case Remark.DoubtfulCity r -> words.say("note.city.help", r.near());
      case Remark.StrangeModule r -> r.modules().isEmpty() ? words.say("note.module.none")
          : words.say("note.module.help", words.either(r.modules().stream().map(Text::plain).toList()));
      case Remark.LateDuty r -> words.say("note.late.help");
      case Remark.SafeguardWithoutDate r -> words.say("note.undated.help");
      case Remark.CatalogueOld r -> words.say("note.catalogue.help");
      case Remark.AcceptanceUnused r -> words.say("note.acceptance.help");
      case Remark.AcceptanceEnded r -> words.say("note.ended.help");
    };
  }

  /** A fact that nobody told, as a question. */
  Text question(String fact) {
    int dot = fact.lastIndexOf('.');
    String of = fact.substring(0, Math.max(dot, 0));
    String what = fact.substring(dot + 1);
    boolean people = found.model().subjects().stream().anyMatch(group -> group.name().equals(of));
    String key = "ask." + what + (people && words.has("ask." + what + ".people") ? ".people" : "");
    return words.has(key) ? words.say(key, of) : words.say("ask", fact);
  }
}
