package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.End;
import dev.landfall.assess.crossing.Likeness;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.decide.Cases.Try;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.law.Doubts;
import dev.landfall.law.Logic;
import dev.landfall.law.Rule;
import dev.landfall.law.Situation;
import dev.landfall.law.Truth;
import dev.landfall.model.Component;
import dev.landfall.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks the rules that speak of something else than a transfer. Each is asked of every part by itself, the data of a
 * component as well as those of a flow, so that two facts of a condition are never taken from two parts.
 */
public final class Claims {

  private static final String CONTROLLER = "controller";
  private static final String PROCESSOR = "processor";

  private record Asked(Rule.On on, Likeness likeness) {}

  private final Setting setting;
  private final Exports exports;
  private final Facts facts;
  private final Map<Actor, List<Component>> behind = new HashMap<>();
  private final Map<Component, Set<String>> beside;
  private final Map<Asked, List<Claim>> asked = new HashMap<>();

  /** @param components all that there are */
  public Claims(Setting setting, Exports exports, Facts facts, List<Component> components) {
    this.setting = setting;
    this.exports = exports;
    this.facts = facts;
    this.beside = beside(facts, components);
    for (Component component : components) {
      roles(component).keySet().forEach(actor -> behind.computeIfAbsent(actor, a -> new ArrayList<>()).add(component));
    }
  }

  /**
   * What rules say of a part of a flow.
   *
   * @param on {@code FLOW} for one that is no transfer, {@code HOP} for any
   */
  public List<Claim> onFlow(Crossing crossing, Rule.On on) {
    return asked.computeIfAbsent(new Asked(on, Likeness.of(crossing, setting.asksForFlow(), Set.of())), key -> setting.rules(on)
        .stream().flatMap(rule -> ask(rule, assumed -> new Case(crossing, assumed, exports, Optional.empty())).stream())
        .toList());
  }

  public List<Claim> onComponent(Component component) {
    return ofAny(Rule.On.COMPONENT, roles(component).entrySet().stream()
        .flatMap(one -> possessions(one.getKey(), one.getValue(), component)).toList());
  }

  public List<Claim> onParty(Party party) {
    Actor actor = new Actor.Known(party);
    List<Possession> all = behind.getOrDefault(actor, List.of()).stream()
        .flatMap(component -> possessions(actor, roles(component).get(actor), component)).toList();
    return ofAny(Rule.On.PARTY, all.isEmpty()
        ? List.of(new Possession(setting, exports, Map.of(), actor, Optional.empty(), Optional.empty(), Set.of(), Optional.empty())) : all);
  }

  /** Whether the regime binds a party in something that it does with data of which the regime is about. */
  public Truth binds(Party party) {
    Actor actor = new Actor.Known(party);
    return behind.getOrDefault(actor, List.of()).stream().flatMap(component -> possessions(actor, roles(component).get(actor), component))
        .map(Claims::binds).reduce(Truth.NO, Truth::or);
  }

  private static Truth binds(Possession possession) {
    Doubts doubts = new Doubts();
    return possession.held().isEmpty() ? Truth.NO
        : Logic.evaluate(possession.setting().regime().matter(), possession, doubts).and(possession.bound(doubts));
  }

  /** Who runs a component or stands behind it, and as what. */
  private static Map<Actor, String> roles(Component component) {
    Map<Actor, String> roles = new LinkedHashMap<>();
    roles.put(component.operator().<Actor>map(Actor.Known::new).orElseGet(() -> new Actor.OperatorOf(component)),
        component.principals().isEmpty() ? CONTROLLER : PROCESSOR);
    component.principals().forEach(party -> roles.put(new Actor.Known(party),
        Optional.of(party).equals(component.controller()) ? CONTROLLER : PROCESSOR));
    component.jointly().forEach(party -> roles.put(new Actor.Known(party), CONTROLLER));
    return roles;
  }

  private Stream<Possession> possessions(Actor actor, String role, Component component) {
    Set<Fact> there = facts.at(component);
    List<Optional<Fact>> parts = there.isEmpty() ? List.of(Optional.empty()) : there.stream().map(Optional::of).toList();
    return End.of(component).stream().flatMap(end -> parts.stream().map(part ->
        new Possession(setting, exports, Map.of(), actor, Optional.of(role), Optional.of(end), kindsBeside(component), part)));
  }

  private Set<String> kindsBeside(Component component) {
    return beside.getOrDefault(component, Set.of());
  }

  /** What each component sends to, gets from or contains, by kind. */
  private static Map<Component, Set<String>> beside(Facts facts, List<Component> components) {
    Map<Component, Set<String>> beside = new HashMap<>();
    for (Movement movement : facts.movements()) {
      if (movement.source() instanceof Component source && movement.target() instanceof Component target) {
        beside.computeIfAbsent(source, s -> new TreeSet<>()).add(target.kind());
        beside.computeIfAbsent(target, t -> new TreeSet<>()).add(source.kind());
      }
    }
    Map<String, Component> byName = new HashMap<>();
    components.forEach(component -> byName.put(component.name(), component));
    components.forEach(component -> component.parent().map(byName::get)
        .ifPresent(outer -> beside.computeIfAbsent(outer, o -> new TreeSet<>()).add(component.kind())));
    return beside;
  }

  private List<Claim> ofAny(Rule.On on, List<Possession> possessions) {
    List<Claim> claims = new ArrayList<>();
    for (Rule rule : setting.rules(on)) {
      Optional<Claim> claim = Optional.empty();
      for (Possession one : possessions) {
        if (claim.map(Claim::isSure).orElse(false)) {
          break;
        }
        Optional<Claim> more = ask(rule, one::assuming);
        claim = claim.isPresent() && more.isPresent() ? Optional.of(claim.get().or(more.get())) : claim.or(() -> more);
      }
      claim.ifPresent(claims::add);
    }
    return claims;
  }

  /** Whether a rule speaks of a part: in no case, in all, or in some; then on what it depends. */
  private Optional<Claim> ask(Rule rule, Function<Map<String, Object>, Situation> part) {
    Cases<Boolean> cases = Cases.explore(assumed -> attempt(rule, part.apply(assumed)));
    SequencedSet<Boolean> answers = cases.answers();
    if (answers.equals(Set.of(false))) {
      return Optional.empty();
    }
    SequencedSet<String> questions = new LinkedHashSet<>();
    if (!answers.equals(Set.of(true))) {
      cases.facts().forEach(fact -> questions.addAll(fact.questions()));
    }
    return Optional.of(new Claim(rule, questions));
  }

  private Try<Boolean> attempt(Rule rule, Situation part) {
    Doubts doubts = new Doubts();
    Truth matter = rule.on() == Rule.On.FLOW || rule.on() == Rule.On.HOP ? Logic.evaluate(setting.regime().matter(), part, doubts) : Truth.YES;
    Truth speaks = matter.and(Logic.evaluate(rule.condition(), part, doubts));
    return speaks == Truth.UNKNOWN ? new Try.Lacks<>(doubts) : new Try.Decided<>(speaks == Truth.YES);
  }
}
