package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.ClauseTwice;
import dev.landfall.resolve.ResolveProblem.ClausesContradict;
import dev.landfall.resolve.ResolveProblem.DatesFall;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Words.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The clauses of one declaration or flow: lists go on where they are said again, everything else is said once. Loops, not
 * streams: a large model asks some ten million times, mostly of lists with nothing in them.
 */
record Clauses(List<Clause> list, Problems problems) {

  <C extends Clause> List<C> all(Class<C> type) {
    List<C> all = List.of();
    for (Clause clause : list) {
      if (type.isInstance(clause)) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(type.cast(clause));
      }
    }
    return all;
  }

  /** What the lists of all clauses of a type hold, one after the other. */
  <C extends Clause, T> List<T> gather(Class<C> type, Function<C, List<T>> lists) {
    List<C> all = all(type);
    if (all.size() == 1) {
      return lists.apply(all.getFirst());
    }
    List<T> gathered = all.isEmpty() ? List.of() : new ArrayList<>();
    all.forEach(clause -> gathered.addAll(lists.apply(clause)));
    return gathered;
  }

  /** The first of a type; any further one is told. */
  <C extends Clause> Optional<C> one(Class<C> type, String word) {
    return first(all(type), word);
  }

  boolean has(Mark.Kind kind) {
    return mark(kind).isPresent();
  }

  /** Which of two opposite marks stands there; both together are told. */
  Optional<Boolean> either(Mark.Kind yes, Mark.Kind no) {
    Optional<Mark> positive = mark(yes);
    Optional<Mark> negative = mark(no);
    notBoth(positive, word(yes), negative, word(no));
    return positive.isPresent() ? Optional.of(true) : negative.map(mark -> false);
  }

  Optional<Mark> mark(Mark.Kind kind) {
    List<Mark> all = List.of();
    for (Mark mark : all(Mark.class)) {
      if (mark.kind() == kind) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(mark);
      }
    }
    return first(all, word(kind));
  }

  void notBoth(Optional<? extends Clause> one, String word, Optional<? extends Clause> other, String otherWord) {
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean inOrder = one.get().span().start() <= other.get().span().start();
    problems.add(inOrder
        ? new ClausesContradict(otherWord, other.get().span(), word, one.get().span())
        : new ClausesContradict(word, one.get().span(), otherWord, other.get().span()));
  }

  /** Both dates where they run forwards or one is missing. */
  void rising(Optional<Day> since, Optional<Day> until) {
    if (since.isPresent() && until.isPresent() && until.get().value().isBefore(since.get().value())) {
      problems.add(new DatesFall(until.get().span(), until.get().value(), since.get().span(), since.get().value()));
    }
  }

  private <C extends Clause> Optional<C> first(List<C> clauses, String word) {
    for (int i = 1; i < clauses.size(); i++) {
      problems.add(new ClauseTwice(word, clauses.get(i).span(), clauses.getFirst().span()));
    }
    return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses.getFirst());
  }

  private static String word(Mark.Kind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return word.startsWith("not_") ? "not " + word.substring(4) : word;
  }
}
