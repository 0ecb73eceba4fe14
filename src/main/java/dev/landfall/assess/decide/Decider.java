package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Arrival;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.trace.Trace;
import dev.landfall.assess.decide.Cases.Try;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Logic;
import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import dev.landfall.model.Party;
import dev.landfall.model.Safeguard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides one crossing. In each case: is it a transfer; does a rule forbid it; does one free it; what do rules need; do
 * the papers carry it. Forbidding beats freeing, freeing beats needing, of several needs the stricter stands.
 */
public final class Decider {

  private final Setting setting;
  private final Exports exports;
  private final Papers papers;

  public Decider(Setting setting, Exports exports, Papers papers) {
    this.setting = setting;
    this.exports = exports;
    this.papers = papers;
  }

  /** Third parties to whom a paper lets its importer pass data on. */
  Set<Party> named() {
    return papers.named();
  }

  Cases<Decision> decide(Crossing crossing) {
    return Cases.explore(assumed -> attempt(new Case(crossing, assumed, exports, Optional.empty())));
  }

  /** Whether the crossing is, or could be, a transfer at all. */
  Truth isTransfer(Case c, Doubts doubts) {
    Truth matter = Logic.evaluate(setting.regime().matter(), c, doubts);
    if (matter == Truth.NO) {
      return Truth.NO;
    }
    Truth direct = setting.regime().transfer().map(transfer -> Logic.evaluate(transfer, c, doubts)).orElse(Truth.NO);
    if (c.crossing().arrival().isEmpty()) {
      return matter.and(direct);
    }
    if (direct == Truth.YES || setting.regime().onward().isEmpty()) {
      return Truth.NO;
    }
    Truth onward = matter.and(direct.not()).and(Logic.evaluate(setting.regime().onward().get(), c, doubts));
    return onward == Truth.NO ? Truth.NO : onward.and(cameByTransfer(c, doubts));
  }

  /** What came by a hop that is perhaps no transfer moves on by one only if that was one: both are asked together. */
  private Truth cameByTransfer(Case c, Doubts doubts) {
    return c.crossing().arrival().flatMap(Arrival::doubtful)
        .map(hop -> isTransfer(new Case(hop, c.assumed(), c.exports(), Optional.empty()), doubts)).orElse(Truth.YES);
  }

  private Try<Decision> attempt(Case c) {
    Doubts doubts = new Doubts();
    Truth transfer = isTransfer(c, doubts);
    if (transfer == Truth.NO) {
      return new Try.Decided<>(Decision.NO_TRANSFER);
    }
    List<Rule> forbidding = firing(c, doubts, rule -> rule.effect() instanceof Effect.Forbids);
    if (!doubts.isEmpty()) {
      return new Try.Lacks<>(doubts);
    }
    if (!forbidding.isEmpty()) {
      return new Try.Decided<>(Decision.of(Verdict.FORBIDDEN, forbidding));
    }
    for (boolean counted : new boolean[] {false, true}) {
      // what is freed for its own sake is not freed by numbers, from which it is left out
      List<Rule> freeing = firing(c, doubts, rule -> rule.effect() instanceof Effect.Frees && rule.counted() == counted);
      if (!freeing.isEmpty()) {
        return new Try.Decided<>(Decision.of(Verdict.FREE, freeing));
      }
    }
    return doubts.isEmpty() ? needing(c, doubts) : new Try.Lacks<>(doubts);
  }

  private Try<Decision> needing(Case c, Doubts doubts) {
    List<Rule> needing = strictest(firing(c, doubts, rule -> rule.effect() instanceof Effect.Needs));
    if (!doubts.isEmpty()) {
      return new Try.Lacks<>(doubts);
    }
    if (needing.isEmpty()) {
      // a hole in the pack is said to be one, never taken for freedom
      return new Try.Decided<>(Decision.of(Verdict.OPEN, List.of()));
    }
    List<List<Need>> wanted = needing.stream().map(rule -> usable(instruments(rule), c, doubts)).distinct().toList();
    if (!doubts.isEmpty()) {
      return new Try.Lacks<>(doubts);
    }
    return covering(c, needing, wanted);
  }

  private Try<Decision> covering(Case c, List<Rule> needing, List<List<Need>> wanted) {
    SequencedSet<Need> needs = new LinkedHashSet<>();
    wanted.forEach(needs::addAll);
    List<Safeguard> onward = papers.onward(c);
    if (!onward.isEmpty()) {
      return decided(Verdict.COVERED, needs, needing, onward, List.of());
    }
    List<Papers.Tried> tried = papers.tried(c, needs.stream().map(Need::instrument).toList());
    List<Attempt> failed = tried.stream().filter(Papers.Tried::fails).map(Papers.Tried::attempt).toList();
    if (allMet(wanted, tried, Papers.Tried::carries)) {
      List<Safeguard> carrying = tried.stream().filter(Papers.Tried::carries).map(t -> t.attempt().safeguard()).toList();
      return decided(Verdict.COVERED, needs, needing, carrying, failed);
    }
    if (allMet(wanted, tried, one -> !one.fails())) {
      Doubts doubts = new Doubts();
      tried.stream().filter(one -> !one.fails()).map(Papers.Tried::doubts).forEach(doubts::addAll);
      return new Try.Lacks<>(doubts);
    }
    return decided(Verdict.GAP, needs, needing, List.of(), failed);
  }

  private static Try<Decision> decided(Verdict verdict, SequencedSet<Need> needs, List<Rule> by, List<Safeguard> carrying,
      List<Attempt> failed) {
    return new Try.Decided<>(new Decision(Optional.of(verdict), List.copyOf(needs), by, carrying, failed));
  }

  private boolean allMet(List<List<Need>> wanted, List<Papers.Tried> tried, Predicate<Papers.Tried> good) {
    return wanted.stream().allMatch(one -> one.stream().anyMatch(need -> tried.stream()
        .anyMatch(t -> good.test(t) && isAtLeast(t.attempt().safeguard().instrument(), need.instrument()))));
  }

  /** A stricter instrument does where a weaker one is asked for. */
  private boolean isAtLeast(String instrument, String need) {
    return instrument.equals(need) || setting.packs().isStricter(instrument, need);
  }

  private List<Rule> firing(Case c, Doubts doubts, Predicate<Rule> kind) {
    List<Rule> firing = new ArrayList<>();
    for (Rule rule : setting.rules()) {
      if (kind.test(rule) && fires(rule, c, doubts) == Truth.YES) {
        firing.add(rule);
      }
    }
    return firing;
  }

  /** Whether a rule fires; one that forbids does not where its exception holds. */
  static Truth fires(Rule rule, Case c, Doubts doubts) {
    Truth when = Logic.evaluate(rule.condition(), c, doubts);
    return rule.effect() instanceof Effect.Forbids(Optional<Condition> unless) && unless.isPresent() && when != Truth.NO
        ? when.and(Logic.evaluate(unless.get(), c, doubts).not()) : when;
  }

  // ---------------------------------------------------------------- what is needed

  /** Without the rules whose every instrument gives way to one of another rule. */
  private List<Rule> strictest(List<Rule> needing) {
    return needing.stream().filter(rule -> needing.stream().noneMatch(other -> other != rule && givesWay(rule, other))).toList();
  }

  private boolean givesWay(Rule rule, Rule other) {
    return instruments(rule).stream().allMatch(weaker ->
        instruments(other).stream().allMatch(stricter -> setting.packs().isStricter(stricter, weaker)));
  }

  private static List<String> instruments(Rule rule) {
    return rule.effect() instanceof Effect.Needs(List<String> instruments) ? instruments : List.of();
  }

  /** Those that can be used here today, in the module that the roles give. */
  private List<Need> usable(List<String> instruments, Case c, Doubts doubts) {
    List<Need> usable = new ArrayList<>();
    for (String name : instruments) {
      setting.packs().edition(name, setting.day()).filter(edition -> isUsable(edition, c, doubts))
          .ifPresent(edition -> usable.add(new Need(name, Modules.fitting(edition, c))));
    }
    return usable;
  }

  /** An instrument whose modules are all for other roles is none for these. */
  private static boolean isUsable(Instrument edition, Case c, Doubts doubts) {
    return edition.usable().map(usable -> Logic.evaluate(usable, c, doubts)).orElse(Truth.YES) == Truth.YES
        && (edition.modules().isEmpty() || Modules.fitting(edition, c).isPresent());
  }

  /** How it was decided, written down for who asks. */
  Trace trace(Crossing crossing) {
    return new Tracer(setting, this, papers).trace(crossing);
  }

  /** The case in which nothing is assumed, for what stands beside the verdict. */
  Case plain(Crossing crossing) {
    return new Case(crossing, Map.of(), exports, Optional.empty());
  }
}
