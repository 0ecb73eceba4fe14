package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Atlas;
import dev.landfall.flow.Fact;
import dev.landfall.law.Answer;
import dev.landfall.law.Property;
import dev.landfall.model.Subjects;
import java.util.Optional;
import java.util.Set;

/** What can be said of data and of the people behind them, wherever the data are. */
record Content(World world, Fact fact) {

  Answer<Boolean> flag(Property property) {
    return Answer.known(switch (property) {
      case DATA_SECTOR_STATED -> fact.data().sector().isPresent();
      case DATA_MIXED -> fact.mixed();
      case SUBJECTS_EMPLOYEES -> fact.subjects().map(Subjects::employees).orElse(false);
      case SUBJECTS_MINORS -> fact.subjects().map(Subjects::minors).orElse(false);
      default -> throw new IllegalArgumentException(property.path() + " is no yes or no of data");
    });
  }

  Answer<Set<String>> words(Property property) {
    return Answer.known(switch (property) {
      case DATA_IS -> classes();
      case DATA_MADE -> Set.copyOf(fact.data().techniques());
      case DATA_SECTOR -> Answers.some(fact.data().sector());
      default -> throw new IllegalArgumentException(property.path() + " has no words of data");
    });
  }

  Answer<Set<String>> places(Property property) {
    return switch (property) {
      case DATA_COLLECTED -> World.one(world.country(fact.collectedIn(), collectedFact()));
      case SUBJECTS_IN -> subjectsIn();
      default -> throw new IllegalArgumentException(property.path() + " is no place of data");
    };
  }

  boolean isPersonal() {
    return classes().contains(Atlas.PERSONAL);
  }

  /** Where the people are; personal data of nobody who was named are of people somewhere. */
  Answer<Set<String>> subjectsIn() {
    Optional<Subjects> people = fact.subjects();
    if (people.isPresent()) {
      return World.one(world.country(people.get().country(), people.get().name() + ".country"));
    }
    return isPersonal() ? World.one(world.somewhere(fact.data().name() + ".of")) : Answer.known(Set.of());
  }

  private Set<String> classes() {
    return world.atlas().classes(fact.data(), fact.subjects().isPresent());
  }

  /** Where people are is where their data are collected, unless the data say otherwise. */
  private String collectedFact() {
    return fact.subjects().filter(people -> people.country().isEmpty()).map(people -> people.name() + ".country")
        .orElse(fact.data().name() + ".collected");
  }
}
