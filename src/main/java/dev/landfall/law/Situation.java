package dev.landfall.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What conditions ask about: one part of the data on its way, or at a place with whoever has it there. */
public interface Situation {

  /** The day of which the question is asked. */
  LocalDate day();

  /** A yes or no; {@code argument} only where the property takes one. */
  Answer<Boolean> flag(Property property, Optional<String> argument);

  /** Its words; where the words form a tree, those above each as well. */
  Answer<Set<String>> words(Property property);

  /** ISO codes; sets of a pack may stand among them where the model names one. */
  Answer<Set<String>> places(Property property);

  /** A number; where only bounds are known and no rule can tell between them, any of the band. */
  Answer<Long> number(Property property, Optional<String> argument);

  /** Whether the regime binds that side. */
  Truth bound(Condition.Side side, Doubts doubts);

  /** Whether the regime binds the party that is looked at. */
  Truth bound(Doubts doubts);

  /** Whether the reading that this switch stands for is taken. */
  boolean isOn(Switch reading);

  /** The data of which a term is asked: its own, unless the property speaks of others. */
  default List<? extends Situation> about(Property property) {
    return List.of(this);
  }

  /** Whether the processor works for the controller. */
  boolean worksFor(Condition.Side processor, Condition.Side controller);

  /** The name of the party; empty: nobody, or nobody known. An unknown one is an open answer. */
  Answer<Optional<String>> who(Condition.Who who);

  /** Whether the safeguard, or the transfer as its roles give it, is of this module. */
  boolean module(int number);
}
