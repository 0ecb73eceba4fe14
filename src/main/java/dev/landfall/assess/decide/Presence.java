package dev.landfall.assess.decide;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.law.Answer;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Property;
import dev.landfall.law.Situation;
import dev.landfall.law.Switch;
import dev.landfall.law.Truth;
import dev.landfall.model.Subjects;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A party that handles data of some people at a place: what a regime's condition of whom it binds is asked of, and nothing
 * else.
 *
 * @param peopleIn where the people are
 */
public record Presence(World world, Actor actor, Answer<String> place, Optional<Subjects> subjects, Answer<Set<String>> peopleIn)
    implements Situation {

  @Override
  public LocalDate day() {
    return world.atlas().day();
  }

  @Override
  public Answer<Set<String>> places(Property property) {
    return switch (property) {
      case PARTY_IN -> world.establishments(actor);
      case PARTY_TARGETS -> Answer.known(world.targets(actor));
      case PARTY_PLACE -> World.one(place);
      case SUBJECTS_IN -> peopleIn;
      default -> throw notAsked(property);
    };
  }

  @Override
  public Answer<Boolean> flag(Property property, Optional<String> argument) {
    return switch (property) {
      case SUBJECTS_EMPLOYEES -> Answer.known(subjects.map(Subjects::employees).orElse(false));
      case SUBJECTS_MINORS -> Answer.known(subjects.map(Subjects::minors).orElse(false));
      default -> throw notAsked(property);
    };
  }

  @Override
  public Answer<Set<String>> words(Property property) {
    throw notAsked(property);
  }

  @Override
  public Answer<Long> number(Property property, Optional<String> argument) {
    throw notAsked(property);
  }

  @Override
  public Truth bound(Condition.Side side, Doubts doubts) {
    throw new IllegalStateException("whom a regime binds cannot depend on whom it binds");
  }

  @Override
  public Truth bound(Doubts doubts) {
    throw new IllegalStateException("whom a regime binds cannot depend on whom it binds");
  }

  @Override
  public boolean isOn(Switch reading) {
    return world.isOn(reading);
  }

  @Override
  public boolean worksFor(Condition.Side processor, Condition.Side controller) {
    return false;
  }

  @Override
  public Answer<Optional<String>> who(Condition.Who who) {
    return Answer.known(Optional.empty());
  }

  @Override
  public boolean module(int number) {
    return false;
  }

  /** The reader of packs has seen to it that nothing else is asked. */
  private static IllegalStateException notAsked(Property property) {
    return new IllegalStateException(property.path() + " is not asked of a party at a place");
  }
}
