package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.trace.Means;
import dev.landfall.assess.trace.Outlook;
import dev.landfall.assess.trace.PaperTried;
import dev.landfall.assess.trace.Stratum;
import dev.landfall.assess.trace.Trace;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Logic;
import dev.landfall.law.Rule;
import dev.landfall.law.Situation;
import dev.landfall.law.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * Goes the way of {@link Decider} once more, on demand, and writes down what was asked. It decides nothing: what the trace
 * says of truths comes from the same logic, and what it comes to from the same cases.
 */
final class Tracer {

  private final Setting setting;
  private final Decider decider;
  private final Papers papers;

  Tracer(Setting setting, Decider decider, Papers papers) {
    this.setting = setting;
    this.decider = decider;
    this.papers = papers;
  }

  Trace trace(Crossing crossing) {
    Case c = decider.plain(crossing);
    Weighed matter = weigh(setting.regime().matter(), c);
    Optional<Weighed> direct = setting.regime().transfer().map(transfer -> weigh(transfer, c));
    Optional<Weighed> onward = crossing.arrival().flatMap(arrival -> setting.regime().onward()).map(further -> weigh(further, c));
    Truth transfer = decider.isTransfer(c, new Doubts());
    List<Tried> rules = transfer == Truth.NO ? List.of() : rules(c);
    List<Means> means = means(rules, c);
    return new Trace(matter, direct, onward, transfer, rules, means, papers(means, c), outlook(decider.decide(crossing)));
  }

  // ---------------------------------------------------------------- conditions

  /** All parts are weighed, also those on which nothing hangs any more. */
  private Weighed weigh(Condition condition, Situation situation) {
    List<Weighed> parts = switch (condition) {
      case Condition.All all -> all.parts().stream().map(part -> weigh(part, situation)).toList();
      case Condition.Any any -> any.parts().stream().map(part -> weigh(part, situation)).toList();
      case Condition.Not not -> List.of(weigh(not.part(), situation));
      case Condition.Named named -> named.term().versions().stream()
          .filter(version -> version.document().validity().holdsOn(situation.day()))
          .map(version -> weigh(version.means(), situation)).toList();
      case Condition.Bound bound when situation instanceof Case c ->
          c.presence(bound.side()).stream().map(presence -> weigh(setting.regime().binds(), presence)).toList();
      default -> List.of();
    };
    return new Weighed(condition, Logic.evaluate(condition, situation, new Doubts()), parts, Asking.facts(condition, situation));
  }

  // ---------------------------------------------------------------- rules

  private List<Tried> rules(Case c) {
    List<Tried> tried = new ArrayList<>();
    for (Stratum stratum : Stratum.values()) {
      boolean reached = !stratum.decides()
          || tried.stream().noneMatch(earlier -> earlier.stratum() != stratum && earlier.truth() == Truth.YES);
      setting.rules().stream().filter(rule -> stratum(rule) == stratum).map(rule -> tried(rule, c, reached)).forEach(tried::add);
    }
    return tried;
  }

  private Tried tried(Rule rule, Case c, boolean reached) {
    Optional<Weighed> unless = rule.effect() instanceof Effect.Forbids(Optional<Condition> exception)
        ? exception.map(e -> weigh(e, c)) : Optional.empty();
    return new Tried(rule, stratum(rule), Decider.fires(rule, c, new Doubts()), weigh(rule.condition(), c), unless, reached);
  }

  private static Stratum stratum(Rule rule) {
    return switch (rule.effect()) {
      case Effect.Forbids f -> Stratum.FORBIDS;
      case Effect.Frees f -> rule.counted() ? Stratum.FREES_BY_NUMBER : Stratum.FREES;
      case Effect.Needs n -> Stratum.NEEDS;
      case Effect.Obliges o -> Stratum.OBLIGES;
      case Effect.Warns w -> Stratum.WARNS;
    };
  }

  // ---------------------------------------------------------------- instruments and papers

  /** Those of every rule that needs something and may fire, each once. */
  private List<Means> means(List<Tried> rules, Case c) {
    SequencedSet<String> names = new LinkedHashSet<>();
    rules.stream().filter(tried -> tried.reached() && tried.truth() != Truth.NO).map(tried -> tried.rule().effect())
        .forEach(effect -> {
          if (effect instanceof Effect.Needs(List<String> instruments)) {
            names.addAll(instruments);
          }
        });
    return names.stream().map(name -> means(name, c)).toList();
  }

  private Means means(String instrument, Case c) {
    Optional<Instrument> edition = setting.packs().edition(instrument, setting.day());
    Optional<Weighed> usable = edition.flatMap(Instrument::usable).map(condition -> weigh(condition, c));
    OptionalInt module = edition.map(one -> Modules.fitting(one, c)).orElse(OptionalInt.empty());
    Truth does = edition.map(one -> fits(one, c)).orElse(Truth.NO).and(usable.map(Weighed::truth).orElse(Truth.YES));
    return new Means(instrument, edition, usable, does, module);
  }

  private static Truth fits(Instrument edition, Case c) {
    return edition.modules().values().stream().map(module -> Logic.evaluate(module, c, new Doubts()))
        .reduce(Truth::or).orElse(Truth.YES);
  }

  private List<PaperTried> papers(List<Means> means, Case c) {
    List<String> needs = means.stream().filter(one -> one.does() != Truth.NO).map(Means::instrument).toList();
    return papers.tried(c, needs).stream().map(tried -> {
      Case with = c.with(tried.attempt().safeguard());
      List<Weighed> conditions = papers.edition(tried.attempt().safeguard(), setting.day()).stream()
          .flatMap(edition -> conditions(edition).map(condition -> weigh(condition, with))).toList();
      List<String> questions = tried.doubts().unknowns().stream().flatMap(fact -> fact.questions().stream()).distinct().toList();
      return new PaperTried(tried.attempt(), conditions, questions);
    }).toList();
  }

  private static Stream<Condition> conditions(Instrument edition) {
    return Stream.of(edition.usable().stream(), edition.requires().stream(), edition.cures().stream(),
        edition.presupposes().stream().flatMap(paper -> paper.unless().stream())).flatMap(all -> all);
  }

  // ---------------------------------------------------------------- cases

  /** Cases count as one where they come to the same and the same would do, by whatever rules and papers. */
  private Outlook outlook(Cases<Decision> cases) {
    return read(cases.map(decision -> new Outlook.Settled(decision.verdict(), decision.needs())));
  }

  private Outlook read(Cases<Outlook.Settled> cases) {
    return switch (cases) {
      case Cases.Answer<Outlook.Settled> answer -> answer.value();
      case Cases.TooMany<Outlook.Settled> many -> new Outlook.TooMany(many.facts());
      case Cases.Depends<Outlook.Settled> depends -> {
        Map<Outlook, List<Object>> same = new LinkedHashMap<>();
        depends.byValue().forEach((value, one) ->
            same.computeIfAbsent(read(one), o -> new ArrayList<>()).addAll(alike(value)));
        List<Outlook.Branch> branches = new ArrayList<>();
        same.forEach((outlook, values) -> branches.add(new Outlook.Branch(values, outlook)));
        yield new Outlook.Depends(depends.fact(), branches);
      }
    };
  }

  /** A country stands for all that no rule tells from it. */
  private List<?> alike(Object value) {
    return value instanceof String country ? setting.atlas().alike().getOrDefault(country, List.of(country)) : List.of(value);
  }
}
