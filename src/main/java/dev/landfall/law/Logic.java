package dev.landfall.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Evaluates conditions in Kleene's logic. */
public final class Logic {

  private Logic() {}

  /**
   * The truth of a condition in a situation.
   *
   * @param doubts receives the unknown facts that count: those of the parts that left it undecided, and only where it
   *     is undecided
   */
  public static Truth evaluate(Condition condition, Situation situation, Doubts doubts) {
    return switch (condition) {
      case Condition.All all -> joined(all.parts(), Truth.NO, situation, doubts);
      case Condition.Any any -> joined(any.parts(), Truth.YES, situation, doubts);
      case Condition.Not not -> evaluate(not.part(), situation, doubts).not();
      case Condition.Bound bound -> situation.bound(bound.side(), doubts);
      case Condition.Switched switched -> {
        doubts.asks(switched.reading());
        yield Truth.of(situation.isOn(switched.reading()));
      }
      case Condition.PartyBound bound -> situation.bound(doubts);
      case Condition.Module module -> Truth.of(situation.module(module.number()));
      case Condition.WorksFor w -> Truth.of(situation.worksFor(w.processor(), w.controller()));
      case Condition.Differ differ -> differ(differ, situation, doubts);
      case Condition.Flag flag -> flag(flag, situation, doubts);
      case Condition.Words words -> test(situation.words(words.property()), w -> any(w, words.among(), situation), doubts);
      case Condition.Places places ->
          test(situation.places(places.property()), p -> any(p, places.among(), situation), doubts);
      case Condition.Number n -> test(
          situation.number(n.property(), n.arguments().stream().findFirst()),
          value -> value >= n.low() && value <= n.high(), doubts);
      case Condition.Named named -> named(named, situation, doubts);
    };
  }

  /** Conjunction where {@code decisive} is NO, disjunction where it is YES: one decisive part decides, doubts or not. */
  private static Truth joined(List<Condition> parts, Truth decisive, Situation situation, Doubts doubts) {
    Doubts mine = doubts.ofPart();
    Truth whole = decisive.not();
    for (Condition part : parts) {
      Truth truth = evaluate(part, situation, mine);
      if (truth == decisive) {
        return decisive;
      }
      whole = decisive == Truth.NO ? whole.and(truth) : whole.or(truth);
    }
    if (whole == Truth.UNKNOWN) {
      doubts.addAll(mine);
    }
    return whole;
  }

  private static Truth flag(Condition.Flag flag, Situation situation, Doubts doubts) {
    if (flag.arguments().isEmpty()) {
      return test(situation.flag(flag.property(), Optional.empty()), value -> value, doubts);
    }
    if (flag.property().takesArgument()) {
      return test(situation.flag(flag.property(), Optional.of(literal(flag.arguments().getFirst()))), value -> value,
          doubts);
    }
    // `purpose.necessary for …`: necessary, and for one of these
    Truth itself = test(situation.flag(flag.property(), Optional.empty()), value -> value, doubts);
    return itself == Truth.NO ? itself
        : itself.and(test(situation.words(flag.property()), w -> any(w, flag.arguments(), situation), doubts));
  }

  private static String literal(Operand operand) {
    return switch (operand) {
      case Operand.Literal literal -> literal.value();
      case Operand.Members members -> throw new IllegalStateException("a set is no argument: " + members.set().name());
    };
  }

  private static Truth differ(Condition.Differ differ, Situation situation, Doubts doubts) {
    return switch (situation.who(differ.one())) {
      case Answer.Open<Optional<String>> open -> doubts.because(open.unknown());
      case Answer.Known<Optional<String>> one ->
          test(situation.who(differ.other()), other -> differ(one.value(), other), doubts);
    };
  }

  /** Nobody differs from nobody: where there is no party on one side there is nobody who could receive. */
  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Truth named(Condition.Named named, Situation situation, Doubts doubts) {
    Doubts mine = doubts.ofPart();
    Truth any = situation.about(named.property()).stream().map(data -> named(named.term(), data, mine))
        .reduce(Truth.NO, Truth::or);
    if (any == Truth.UNKNOWN) {
      doubts.addAll(mine);
    }
    return any;
  }

  private static Truth named(Term term, Situation situation, Doubts doubts) {
    return term.versions().stream()
        .filter(version -> version.document().validity().holdsOn(situation.day()))
        .map(version -> evaluate(version.means(), situation, doubts))
        .reduce(Truth.NO, Truth::or);
  }

  private static boolean any(Set<String> values, List<Operand> among, Situation situation) {
    LocalDate day = situation.day();
    for (Operand operand : among) {
      for (String value : values) {
        if (operand.matches(value, day)) {
          return true;
        }
      }
    }
    return false;
  }

  private static <T> Truth test(Answer<T> answer, Predicate<T> holds, Doubts doubts) {
    return switch (answer) {
      case Answer.Known<T> known -> Truth.of(holds.test(known.value()));
      case Answer.Open<T> open -> doubts.because(open.unknown());
    };
  }

  /** The switches that the condition, or a term in it, asks for. */
  public static Stream<Switch> switches(Condition condition) {
    return leaves(condition).filter(Condition.Switched.class::isInstance).map(leaf -> ((Condition.Switched) leaf).reading());
  }

  /** Whether the condition, or a term in it, asks for a number that depends on what rules free. */
  public static boolean isCounted(Condition condition) {
    return leaves(condition).anyMatch(leaf -> leaf instanceof Condition.Number n && n.property().isCounted());
  }

  /** The questions that a condition comes down to, those of its terms included. */
  public static Stream<Condition> leaves(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().flatMap(Logic::leaves);
      case Condition.Any any -> any.parts().stream().flatMap(Logic::leaves);
      case Condition.Not not -> leaves(not.part());
      case Condition.Named named -> named.term().versions().stream().flatMap(v -> leaves(v.means()));
      default -> Stream.of(condition);
    };
  }
}
