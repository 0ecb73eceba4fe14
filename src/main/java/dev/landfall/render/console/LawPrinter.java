package dev.landfall.render.console;

import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Lexicon;
import dev.landfall.law.Logic;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Packs;
import dev.landfall.law.Provision;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.law.RulePage;
import dev.landfall.law.Switch;
import dev.landfall.law.Term;
import dev.landfall.render.wording.CertaintyWording;
import dev.landfall.render.wording.ConditionWording;
import dev.landfall.render.wording.DateWording;
import dev.landfall.render.wording.EffectWording;
import dev.landfall.render.wording.Glossary;
import dev.landfall.render.wording.Outline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence of law as a page: what it says, since when, by which source, what for, and what it looks like at work. */
public final class LawPrinter {

  private static final int INDENT = 2;

  private final Packs packs;
  private final LocalDate day;
  private final Function<String, Optional<RulePage>> pages;
  private final Sheet sheet;
  private final OutlinePrinter outlines;

  /**
   * @param day on which it is asked what words mean and what is in force
   * @param pages shows a rule at work, by the name of the page
   * @param width columns of a line
   */
  public LawPrinter(Packs packs, LocalDate day, Function<String, Optional<RulePage>> pages, Palette palette, int width) {
    this.packs = packs;
    this.day = day;
    this.pages = pages;
    this.sheet = new Sheet(palette, width);
    this.outlines = new OutlinePrinter(sheet);
  }

  /** The page, each line ended by a newline. */
  public String print(Provision provision) {
    switch (provision) {
      case Provision.OfRule rule -> rule(rule.rule());
      case Provision.OfRegime regime -> regime(regime.regime());
      case Provision.OfInstrument instrument -> instrument(instrument);
      case Provision.OfTerm term -> term(term.term());
      case Provision.OfSet set -> set(set.set());
      case Provision.OfSwitch(Switch reading) -> reading(reading);
      case Provision.OfWord word -> word(word);
    }
    return sheet.text();
  }

  // ---------------------------------------------------------------- rules

  private void rule(Rule rule) {
    head(rule.id(), rule.decision() ? "decision" : "rule", rule.document());
    field("law", law(rule.regime()));
    sources(rule.document());
    sheet.gap();
    switch (rule.on()) {
      case TRANSFER -> { }
      case FLOW -> field("on", "flows that are no transfer");
      case HOP -> field("on", "all flows, transfers or not");
      case COMPONENT -> field("on", "components");
      case PARTY -> field("on", "parties");
    }
    outlines.field(INDENT, "when", ConditionWording.ENGLISH.outline(rule.condition()));
    effect(rule.effect());
    sheet.fields(INDENT, "assumes", List.copyOf(rule.document().assumptions().values()));
    sheet.gap();
    reasons(rule.document());
    List<Condition> conditions = new ArrayList<>(List.of(rule.condition()));
    if (rule.effect() instanceof Effect.Forbids(Optional<Condition> unless)) {
      unless.ifPresent(conditions::add);
    }
    glossary(conditions);
    pages.apply(RulePage.nameOf(rule)).ifPresent(page -> example(page, "It speaks here"));
  }

  private void effect(Effect effect) {
    field("effect", EffectWording.word(effect, packs, day));
    switch (effect) {
      case Effect.Needs(List<String> instruments) -> instruments.forEach(name -> point(EffectWording.instrument(name, packs, day)));
      case Effect.Forbids(Optional<Condition> unless) ->
          unless.ifPresent(exception -> outlines.field(INDENT, "unless", ConditionWording.ENGLISH.outline(exception)));
      default -> { }
    }
  }

  private void point(String words) {
    sheet.item(INDENT + Sheet.LABEL, Style.DIM, "–", Style.PLAIN, words);
  }

  // ---------------------------------------------------------------- regimes

  private void regime(Regime regime) {
    head(regime.name(), "regime", regime.document());
    sources(regime.document());
    sheet.gap();
    outlines.field(INDENT, "matter", ConditionWording.ENGLISH.outline(regime.matter()));
    outlines.field(INDENT, "binds", ConditionWording.ENGLISH.outline(regime.binds()));
    sheet.gap();
    regime.transfer().ifPresentOrElse(transfer -> outlines.field(INDENT, "transfer", ConditionWording.ENGLISH.outline(transfer)),
        () -> field("transfer", "it knows none"));
    regime.onward().ifPresent(further -> outlines.field(INDENT, "onward", ConditionWording.ENGLISH.outline(further)));
    field("exporter", switch (regime.exporter()) {
      case OPERATOR -> "who runs the sending component";
      case HANDLER -> "on whose behalf the sending component is run";
    });
    regime.special().ifPresent(term -> field("special", "data that are " + Words.quoted(term.name()) + " are counted apart"));
    rules(regime);
    glossary(Stream.of(Stream.of(regime.matter(), regime.binds()), regime.transfer().stream(), regime.onward().stream())
        .flatMap(conditions -> conditions).toList());
  }

  private void rules(Regime regime) {
    List<Rule> rules = packs.rules(regime.name(), day);
    sheet.gap().paragraph(INDENT, Style.BOLD, Words.counted(rules.size(), "rule", "rules") + " in force on " + day);
    Map<String, List<Rule>> byEffect = rules.stream()
        .collect(Collectors.groupingBy(rule -> EffectWording.verb(rule.effect()), LinkedHashMap::new, Collectors.toList()));
    byEffect.forEach((verb, same) -> sheet.fields(INDENT, verb,
        same.stream().map(rule -> rule.document().title() + " " + Words.quoted(rule.id())).toList()));
  }

  // ---------------------------------------------------------------- instruments

  private void instrument(Provision.OfInstrument instrument) {
    List<Instrument> editions = instrument.editions().reversed();
    for (int i = 0; i < editions.size(); i++) {
      if (i > 0) {
        sheet.gap().gap();
      }
      edition(editions.get(i), editions.size() == 1 ? "instrument" : "instrument, edition " + (editions.size() - i) + " of " + editions.size());
    }
    List<String> asking = packs.rules().values().stream().flatMap(List::stream)
        .filter(rule -> rule.effect() instanceof Effect.Needs(List<String> names) && names.contains(instrument.name()))
        .map(Rule::id).toList();
    if (!asking.isEmpty()) {
      sheet.gap();
      field("asked by", String.join(", ", asking));
    }
  }

  private void edition(Instrument edition, String kind) {
    head(edition.name(), kind, edition.document());
    sources(edition.document());
    edition.validUntil().ifPresent(until -> field("carries", "until " + until + ", if signed in time"));
    edition.validFor().ifPresent(period -> field("carries", "for " + period + " from its day on"));
    sheet.gap();
    edition.usable().ifPresent(usable -> outlines.field(INDENT, "usable", ConditionWording.ENGLISH.outline(usable)));
    edition.modules().forEach((number, fits) -> outlines.field(INDENT, "module " + number, ConditionWording.ENGLISH.outline(fits)));
    edition.requires().forEach(required -> outlines.field(INDENT, "requires", ConditionWording.ENGLISH.outline(required)));
    edition.presupposes().forEach(paper -> field("behind it", EffectWording.presupposed(paper, packs)));
    edition.obliges().forEach(duty -> field("obliges", EffectWording.duty(duty, packs)));
    edition.cures().ifPresent(cures -> outlines.field(INDENT, "cured", ConditionWording.ENGLISH.outline(cures)));
    if (!edition.stricterThan().isEmpty()) {
      field("instead", "it does where " + Words.either(edition.stricterThan()) + " is asked for");
    }
    sheet.gap();
    reasons(edition.document());
    glossary(Glossary.conditions(edition));
    pages.apply(RulePage.nameOf(edition)).ifPresent(page -> example(page, "It carries here"));
  }

  // ---------------------------------------------------------------- terms, sets, words

  private void term(Term term) {
    for (Term.Version version : term.versions()) {
      sheet.gap();
      head(term.name(), "term", version.document());
      sources(version.document());
      sheet.gap();
      outlines.field(INDENT, "means", ConditionWording.ENGLISH.outline(version.means()));
      glossary(List.of(version.means()));
    }
  }

  private void set(NamedSet set) {
    sheet.item(0, Style.BOLD, set.name(), Style.DIM, "set of " + set.list());
    field("members", Glossary.members(set, day));
    for (NamedSet.Part part : set.parts()) {
      List<String> members = new ArrayList<>(part.words());
      part.sets().forEach(inner -> members.add(inner.name()));
      sheet.gap();
      field("in", DateWording.word(part.document().validity(), day) + ": " + String.join(", ", members));
      sources(part.document(), false);
    }
  }

  private void reading(Switch reading) {
    head(reading.name(), "switch", reading.document());
    sources(reading.document());
    field("default", reading.on() ? "on" : "off");
    sheet.gap();
    reasons(reading.document());
    List<String> asking = packs.rules().values().stream().flatMap(List::stream)
        .filter(rule -> rule.conditions().stream().flatMap(Logic::switches).anyMatch(reading::equals)).map(Rule::id).toList();
    if (!asking.isEmpty()) {
      field("asked by", String.join(", ", asking));
    }
  }

  private void word(Provision.OfWord word) {
    for (Provision.Listed listed : word.listed()) {
      Lexicon.Entry entry = listed.entry();
      sheet.gap().item(0, Style.BOLD, entry.name(), Style.DIM, "word of " + listed.list());
      entry.titles().values().stream().filter(title -> !title.isEmpty()).forEach(title -> sheet.paragraph(0, Style.PLAIN, title));
      entry.parent().ifPresent(parent -> field("is", parent));
      List<String> below = packs.lexicon().words(listed.list()).stream().filter(other ->
          packs.lexicon().entry(listed.list(), other).flatMap(Lexicon.Entry::parent).equals(Optional.of(entry.name()))).toList();
      if (!below.isEmpty()) {
        field("above", String.join(", ", below));
      }
      List<String> sets = packs.sets().values().stream().filter(set -> set.list().equals(listed.list()) && set.contains(entry.name(), day))
          .map(NamedSet::name).toList();
      if (!sets.isEmpty()) {
        field("in sets", String.join(", ", sets));
      }
    }
  }

  // ---------------------------------------------------------------- what all have

  private void head(String name, String kind, Document document) {
    sheet.item(0, Style.BOLD, name, Style.DIM, kind);
    document.titles().values().stream().filter(title -> !title.isEmpty()).forEach(title -> sheet.paragraph(0, Style.PLAIN, title));
    CertaintyWording.warning(document).ifPresent(warning -> sheet.item(0, Style.YELLOW.and(Style.BOLD), "!", Style.YELLOW, warning));
    sheet.gap();
  }

  private void sources(Document document) {
    sources(document, true);
  }

  private void sources(Document document, boolean dated) {
    sheet.fields(INDENT, "cites", document.citations());
    if (dated) {
      field("in force", DateWording.word(document.validity(), day));
    }
    field("source", CertaintyWording.word(document) + " (" + Words.quoted(document.certainty()) + ")");
  }

  private void reasons(Document document) {
    sheet.fields(INDENT, "why", List.copyOf(document.whys().values()));
    sheet.fields(INDENT, "remedy", List.copyOf(document.remedies().values()));
  }

  private String law(String regime) {
    return Optional.ofNullable(packs.regimes().get(regime)).map(Regime::document)
        .map(document -> String.join(" ", document.titles().values()) + " (" + Words.quoted(regime) + ")").orElse(Words.quoted(regime));
  }

  private void glossary(List<Condition> conditions) {
    Map<String, String> meanings = Glossary.of(conditions, packs, day);
    if (!meanings.isEmpty()) {
      sheet.gap().paragraph(INDENT, Style.DIM, "words");
      meanings.forEach((name, meaning) -> sheet.item(INDENT, Style.DIM, "–", Style.DIM, Words.quoted(name) + "  " + meaning));
    }
  }

  private void field(String label, String words) {
    sheet.field(INDENT, label, words);
  }

  // ---------------------------------------------------------------- at work

  /** The first model as a whole, of the other what is different. */
  private void example(RulePage page, String fires) {
    List<RulePage.Difference> differences = page.differences();
    sheet.gap().paragraph(INDENT, Style.DIM, "at work");
    sheet.paragraph(INDENT, Style.PLAIN, page.prose().replaceAll("\\s+", " "));
    sheet.gap().paragraph(INDENT, Style.BOLD, fires + ":");
    sheet.gap();
    page.fires().lines().filter(line -> !line.isBlank()).forEach(line ->
        code(line, differences.stream().anyMatch(difference -> difference.fires().equals(line))));
    sheet.gap().paragraph(INDENT, Style.BOLD, "and not here, where " + (differences.size() == 1 ? "one line differs" : "these lines differ") + ":");
    sheet.gap();
    differences.forEach(difference -> code(difference.silent().isEmpty() ? "(without that line)" : difference.silent(), true));
    page.silent().lines().filter(RulePage::isExpectation).forEach(line -> code(line, false));
  }

  private void code(String line, boolean marked) {
    if (marked) {
      sheet.item(INDENT, Style.CYAN.and(Style.BOLD), ">", Style.CYAN, line);
    } else {
      sheet.paragraph(INDENT + 2, line.startsWith("expect ") ? Style.DIM : Style.PLAIN, line);
    }
  }
}
