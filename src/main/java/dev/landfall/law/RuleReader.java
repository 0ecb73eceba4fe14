package dev.landfall.law;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Conditioned.Role;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads rules and decisions, sorted by the regime under which they speak. */
final class RuleReader {

  private final Scope scope;
  private final ConditionReader conditions;
  private final InstrumentReader instruments;

  RuleReader(Scope scope, ConditionReader conditions) {
    this.scope = scope;
    this.conditions = conditions;
    this.instruments = new InstrumentReader(scope, conditions);
  }

  /** In the order of the packs. */
  Map<String, List<Rule>> read() {
    Map<String, List<Rule>> rules = new LinkedHashMap<>();
    Stream.of(Kind.DECISION, Kind.RULE)
        .flatMap(kind -> scope.all(kind).values().stream())
        .map(declared -> rule(declared.getFirst()))
        .flatMap(Optional::stream)
        .forEach(rule -> rules.computeIfAbsent(rule.regime(), r -> new ArrayList<>()).add(rule));
    return rules;
  }

  private Optional<Rule> rule(Declaration declared) {
    Name name = declared.name().orElseThrow();
    Optional<String> regime = regime(declared, name);
    Rule.On on = on(declared);
    List<Condition> when = declared.clauses().stream()
        .filter(c -> c instanceof Clause.Conditioned conditioned && conditioned.role() == Role.WHEN)
        .map(c -> conditions.read(((Clause.Conditioned) c).condition(), on)).toList();
    if (when.size() != 1) {
      scope.report(new LawProblem.Missing("when", declared.kind().word(), name.text(), name.span()));
      return Optional.empty();
    }
    Optional<Effect> effect = effect(declared, name);
    if (regime.isEmpty() || effect.isEmpty() || !fits(effect.get(), on, name)) {
      return Optional.empty();
    }
    boolean counted = Logic.isCounted(when.getFirst())
        || effect.get() instanceof Effect.Forbids(Optional<Condition> unless) && unless.map(Logic::isCounted).orElse(false);
    return Optional.of(new Rule(name.text(), regime.get(), on, declared.kind() == Kind.DECISION, when.getFirst(), effect.get(),
        counted, DocumentReader.read(declared, scope)));
  }

  private Rule.On on(Declaration declared) {
    for (Clause clause : declared.clauses()) {
      if (clause instanceof Clause.On(Name what, Span span)) {
        Optional<Rule.On> on = Rule.On.of(what.text());
        if (on.isEmpty()) {
          scope.report(new LawProblem.NotOneOf("thing that a rule speaks of", what.text(), Rule.On.words(), Optional.empty(), what.span()));
        }
        return on.orElse(Rule.On.TRANSFER);
      }
    }
    return Rule.On.TRANSFER;
  }

  /** Only transfers have verdicts, so of anything else a rule can but oblige and warn. */
  private boolean fits(Effect effect, Rule.On on, Name name) {
    boolean fits = on == Rule.On.TRANSFER || effect instanceof Effect.Obliges || effect instanceof Effect.Warns;
    if (!fits) {
      scope.report(new LawProblem.NoVerdictOn(name.text(), on, word(effect), name.span()));
    }
    return fits;
  }

  private static String word(Effect effect) {
    return "`" + effect.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "`";
  }

  private Optional<String> regime(Declaration declared, Name name) {
    for (Clause clause : declared.clauses()) {
      if (clause instanceof Clause.Under under) {
        return scope.require(Kind.REGIME, under.names().getFirst());
      }
    }
    int dot = name.text().indexOf('.');
    String prefix = dot < 0 ? name.text() : name.text().substring(0, dot);
    if (scope.has(Kind.REGIME, prefix)) {
      return Optional.of(prefix);
    }
    scope.report(new LawProblem.WithoutRegime(name.text(), scope.all(Kind.REGIME).keySet(), name.span()));
    return Optional.empty();
  }

  private Optional<Effect> effect(Declaration declared, Name name) {
    List<Effect> effects = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Clause clause : declared.clauses()) {
      Optional<Effect> effect = effect(clause);
      effect.ifPresent(effects::add);
      effect.ifPresent(e -> words.add(word(e)));
    }
    if (effects.isEmpty() && declared.kind() == Kind.DECISION) {
      return Optional.of(new Effect.Frees());
    }
    if (effects.size() != 1) {
      scope.report(new LawProblem.SeveralEffects(name.text(), words, name.span()));
      return Optional.empty();
    }
    return Optional.of(effects.getFirst());
  }

  private Optional<Effect> effect(Clause clause) {
    return switch (clause) {
      case Clause.Mark mark when mark.kind() == Clause.Mark.Kind.FREES -> Optional.of(new Effect.Frees());
      case Clause.Mark mark when mark.kind() == Clause.Mark.Kind.WARNS -> Optional.of(new Effect.Warns());
      case Clause.Needs needs -> Optional.of(new Effect.Needs(needs.instruments().stream()
          .map(instrument -> scope.require(Kind.INSTRUMENT, instrument)).flatMap(Optional::stream).toList()));
      case Clause.Obliges obliges -> Optional.of(instruments.obliges(obliges));
      case Clause.Forbids forbids -> Optional.of(new Effect.Forbids(forbids.unless().map(conditions::read)));
      default -> Optional.empty();
    };
  }
}
