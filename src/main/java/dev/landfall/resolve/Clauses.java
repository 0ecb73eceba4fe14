package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.ClauseTwice;
import dev.landfall.resolve.ResolveProblem.ClausesContradict;
import dev.landfall.resolve.ResolveProblem.DatesFall;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Day;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The clauses of one declaration or flow: lists go on where they are said again, everything else is said once. */
record Clauses(List<Clause> list, Problems problems) {

  <C extends Clause> List<C> all(Class<C> type) {
    return list.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The names of all clauses of a type, one after the other. */
  <C extends Clause> List<Name> names(Class<C> type, Function<C, List<Name>> names) {
    return all(type).stream().flatMap(clause -> names.apply(clause).stream()).toList();
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
    return first(all(Mark.class).stream().filter(mark -> mark.kind() == kind).toList(), word(kind));
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
    clauses.stream().skip(1).forEach(
        again -> problems.add(new ClauseTwice(word, again.span(), clauses.getFirst().span())));
    return clauses.stream().findFirst();
  }

  private static String word(Mark.Kind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return word.startsWith("not_") ? "not " + word.substring(4) : word;
  }
}
