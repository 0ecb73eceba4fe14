package dev.landfall.law;

import dev.landfall.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a pack, as facts; {@link LawWording} has the words. */
sealed interface LawProblem {

  Span span();

  record NotFound(String what, String name, Collection<String> candidates, Span span) implements LawProblem {}

  record Twice(String what, String name, Span first, Span span) implements LawProblem {}

  /** Two versions of which neither ends. */
  record TwiceForGood(String what, String name, Span first, Span span) implements LawProblem {}

  record StricterThanItself(String name, Span span) implements LawProblem {}

  record Missing(String clause, String kind, String name, Span span) implements LawProblem {}

  record Misplaced(String clause, String kind, Span span) implements LawProblem {}

  /** A rule asks for a fact that what it speaks of does not have. */
  record NotAskedOn(String leaf, Rule.On on, Span span) implements LawProblem {}

  /** A rule that speaks of no transfer would decide one. */
  record NoVerdictOn(String rule, Rule.On on, String effect, Span span) implements LawProblem {}

  record Circle(String what, String name, Span span) implements LawProblem {}

  record WrongRelation(Property property, String does, Span span) implements LawProblem {}

  record NoArgument(Property property, Span span) implements LawProblem {}

  record NoSwitch(Span span) implements LawProblem {}

  record WithoutRegime(String rule, Collection<String> regimes, Span span) implements LawProblem {}

  record CountsWhatItDecides(String name, Span span) implements LawProblem {}

  record SeveralEffects(String rule, List<String> effects, Span span) implements LawProblem {}

  record EndsBeforeItBegins(Span span) implements LawProblem {}

  record NotOneOf(String what, String name, List<String> allowed, Optional<String> why, Span span) implements LawProblem {}
}
