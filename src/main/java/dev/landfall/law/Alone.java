package dev.landfall.law;

import dev.landfall.law.Condition.Side;
import dev.landfall.law.Condition.Who;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Data of which nothing is known but their class, on a day: what a term says of them it says of all such data. */
record Alone(Set<String> classes, LocalDate day) implements Situation {

  static Alone of(String word, Lexicon lexicon, LocalDate day) {
    return new Alone(new LinkedHashSet<>(lexicon.lineage(Property.DATA_IS.list().orElseThrow(), word)), day);
  }

  /** Whether the term takes in all such data, no matter what else is true of them. */
  boolean isIn(Term term) {
    boolean isOfRoles = term.versions().stream().flatMap(version -> Logic.leaves(version.means()))
        .anyMatch(leaf -> leaf instanceof Condition.Module || leaf instanceof Condition.WorksFor);
    return !isOfRoles && term.versions().stream().filter(version -> version.document().validity().holdsOn(day))
        .anyMatch(version -> Logic.evaluate(version.means(), this, new Doubts()) == Truth.YES);
  }

  @Override
  public Answer<Boolean> flag(Property property, Optional<String> argument) {
    return Answer.open(Unknown.flag(property.path()));
  }

  @Override
  public Answer<Set<String>> words(Property property) {
    return property == Property.DATA_IS ? Answer.known(classes) : unknown(property);
  }

  @Override
  public Answer<Set<String>> places(Property property) {
    return unknown(property);
  }

  @Override
  public Answer<Long> number(Property property, Optional<String> argument) {
    return unknown(property);
  }

  @Override
  public Truth bound(Side side, Doubts doubts) {
    return Truth.UNKNOWN;
  }

  @Override
  public Truth bound(Doubts doubts) {
    return Truth.UNKNOWN;
  }

  /** The reading that is taken where nobody chose. */
  @Override
  public boolean isOn(Switch reading) {
    return reading.on();
  }

  /** Never asked: see {@link #isIn}. */
  @Override
  public boolean worksFor(Side processor, Side controller) {
    return false;
  }

  @Override
  public Answer<Optional<String>> who(Who who) {
    return Answer.open(Unknown.flag(who.name()));
  }

  /** Never asked: see {@link #isIn}. */
  @Override
  public boolean module(int number) {
    return false;
  }

  private static <T> Answer<T> unknown(Property property) {
    return Answer.open(new Unknown(property.path(), List.of(property), new LinkedHashSet<>(List.of(property.path()))));
  }
}
