package dev.landfall.assess.decide;

import dev.landfall.law.Doubts;
import dev.landfall.law.Unknown;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Decides by cases. What is still undecided is decided again for each way in which a fact that nobody told could be, until
 * every case has an answer. Where all answers agree the fact was not needed after all; the facts that remain are exactly
 * those on which two cases differ.
 *
 * @param <T> the answer; two are the same where they are equal
 */
public sealed interface Cases<T> {

  /** As many unknown facts at one transfer are told apart; beyond that it stays open on all of them. */
  int MOST_FACTS = 12;

  /** So many ways to tell them apart are tried at the most. */
  int MOST_CASES = 4096;

  record Answer<T>(T value) implements Cases<T> {}

  /** One case for each way the fact could be, by the assumed value. */
  record Depends<T>(Unknown fact, Map<Object, Cases<T>> byValue) implements Cases<T> {}

  /** Too many facts are unknown to go through all cases. */
  record TooMany<T>(SequencedSet<Unknown> facts) implements Cases<T> {}

  /** What an attempt comes to: an answer, or the facts that it lacked. */
  sealed interface Try<T> {

    record Decided<T>(T value) implements Try<T> {}

    record Lacks<T>(Doubts doubts) implements Try<T> {}
  }

  /** Goes through all cases. */
  static <T> Cases<T> explore(Function<Map<String, Object>, Try<T>> attempt) {
    return new Explorer<>(attempt).explore(Map.of());
  }

  /** Every answer that some case has, in the order of the cases; empty only where there were too many. */
  default SequencedSet<T> answers() {
    SequencedSet<T> answers = new LinkedHashSet<>();
    collect(this, answers, new LinkedHashSet<>());
    return answers;
  }

  /** The facts on which the answer depends. */
  default SequencedSet<Unknown> facts() {
    SequencedSet<Unknown> facts = new LinkedHashSet<>();
    collect(this, new LinkedHashSet<>(), facts);
    return facts;
  }

  private static <T> void collect(Cases<T> cases, SequencedSet<T> answers, SequencedSet<Unknown> facts) {
    switch (cases) {
      case Answer<T> answer -> answers.add(answer.value());
      case TooMany<T> many -> facts.addAll(many.facts());
      case Depends<T> depends -> {
        facts.add(depends.fact());
        depends.byValue().values().forEach(one -> collect(one, answers, facts));
      }
    }
  }

  /** The same cases with other answers; cases that no longer differ fall together. */
  default <S> Cases<S> map(Function<T, S> change) {
    return switch (this) {
      case Answer<T> answer -> new Answer<>(change.apply(answer.value()));
      case TooMany<T> many -> new TooMany<>(many.facts());
      case Depends<T> depends -> {
        Map<Object, Cases<S>> changed = new LinkedHashMap<>();
        depends.byValue().forEach((value, cases) -> changed.put(value, cases.map(change)));
        yield joined(depends.fact(), changed);
      }
    };
  }

  private static <T> Cases<T> joined(Unknown fact, Map<Object, Cases<T>> byValue) {
    List<Cases<T>> distinct = byValue.values().stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new Depends<>(fact, byValue);
  }

  /** One run through the cases. */
  final class Explorer<T> {

    private final Function<Map<String, Object>, Try<T>> attempt;
    private int left = MOST_CASES;

    private Explorer(Function<Map<String, Object>, Try<T>> attempt) {
      this.attempt = attempt;
    }

    private Cases<T> explore(Map<String, Object> assumed) {
      left--;
      return switch (attempt.apply(assumed)) {
        case Try.Decided<T> decided -> new Answer<>(decided.value());
        case Try.Lacks<T> lacks -> {
          SequencedSet<Unknown> facts = lacks.doubts().unknowns();
          yield assumed.size() + facts.size() > MOST_FACTS || left < 0 ? new TooMany<>(facts) : branch(facts.getFirst(), assumed);
        }
      };
    }

    private Cases<T> branch(Unknown fact, Map<String, Object> assumed) {
      Map<Object, Cases<T>> byValue = new LinkedHashMap<>();
      SequencedSet<Unknown> tooMany = new LinkedHashSet<>();
      for (Object value : fact.cases()) {
        Map<String, Object> further = new HashMap<>(assumed);
        further.put(fact.fact(), value);
        Cases<T> cases = explore(further);
        byValue.put(value, cases);
        if (cases instanceof TooMany<T> many) {
          tooMany.add(fact);
          tooMany.addAll(many.facts());
        }
      }
      return tooMany.isEmpty() ? joined(fact, byValue) : new TooMany<>(tooMany);
    }
  }

}
