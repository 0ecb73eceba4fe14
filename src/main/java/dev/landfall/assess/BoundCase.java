package dev.landfall.assess;

import dev.landfall.law.Answer;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Property;
import dev.landfall.law.Situation;
import dev.landfall.law.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A case looked at from one party, for the regime's own condition of whom it binds; the rest is as in the case. */
record BoundCase(Case whole, Actor actor, End end) implements Situation {

  @Override
  public LocalDate day() {
    return whole.day();
  }

  @Override
  public Answer<Set<String>> places(Property property) {
    return switch (property) {
      case PARTY_IN -> Answers.establishments(whole, actor);
      case PARTY_TARGETS -> Answer.known(Answers.targets(whole, actor));
      case PARTY_PLACE -> switch (whole.country(end)) {
        case Answer.Open<String> open -> Answer.open(open.unknown());
        case Answer.Known<String> known -> Answer.known(Set.of(known.value()));
      };
      default -> whole.places(property);
    };
  }

  @Override
  public Answer<Boolean> flag(Property property, Optional<String> argument) {
    return whole.flag(property, argument);
  }

  @Override
  public Answer<Set<String>> words(Property property) {
    return whole.words(property);
  }

  @Override
  public Answer<Long> number(Property property, Optional<String> argument, long low, long high) {
    return whole.number(property, argument, low, high);
  }

  @Override
  public Truth bound(Condition.Side side, Doubts doubts) {
    return whole.bound(side, doubts);
  }

  @Override
  public boolean worksFor(Condition.Side processor, Condition.Side controller) {
    return whole.worksFor(processor, controller);
  }

  @Override
  public Answer<Optional<String>> who(Condition.Who who) {
    return whole.who(who);
  }

  @Override
  public boolean module(int number) {
    return whole.module(number);
  }
}
