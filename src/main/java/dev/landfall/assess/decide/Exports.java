package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Bands;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.law.Answer;
import dev.landfall.law.Property;
import dev.landfall.law.Unknown;
import dev.landfall.model.Interval;
import dev.landfall.model.Party;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiFunction;

/** Numbers that conditions ask for: each as a number where no rule can tell the ends of its interval apart, else open. */
public final class Exports {

  /** Counts persons: exporter and term and number of calendar years to the tally. */
  interface Counter extends BiFunction<Actor, Exports.Question, Tally> {}

  /** @param inAll whether those whom a rule freed are counted too */
  record Question(String term, int years, boolean inAll) {

    String fact() {
      return (inAll ? ".exported_in_all(" : ".exported(") + term + (years > 1 ? ", " + years + " years)" : ")");
    }
  }

  private final Bands bands;
  private final Counter counter;
  private final Map<Map.Entry<Actor, Question>, Tally> counted = new HashMap<>();

  public Exports(Bands bands, Counter counter) {
    this.bands = bands;
    this.counter = counter;
  }

  /** While it is found out what is counted, nothing may ask for the count. */
  static Exports none(Bands bands) {
    return new Exports(bands, (exporter, question) -> {
      throw new IllegalStateException("a count depends on itself");
    });
  }

  Answer<Long> exported(Case c, Property property, Question question) {
    Actor exporter = c.crossing().origin();
    Tally tally = tally(exporter, question);
    Bands.Key key = new Bands.Key(property, Optional.of(question.term()));
    return number(c.assumed(), exporter.label() + question.fact(), tally.persons(), key, tally.questions(bands.within(tally.persons(), key)));
  }

  /** All that is known of the number, whether rules can tell its ends apart or not. */
  Interval persons(Case c, Question question) {
    return tally(c.crossing().origin(), question).persons();
  }

  private Tally tally(Actor exporter, Question question) {
    Tally tally = counted.get(Map.entry(exporter, question));
    if (tally == null) {
      tally = counter.apply(exporter, question);
      counted.put(Map.entry(exporter, question), tally);
    }
    return tally;
  }

  /** Individuals whose data the actor handles in all, as this property asks for it. */
  Answer<Long> handled(Actor actor, Property property, Map<String, Object> assumed) {
    Interval persons = actor.party().flatMap(Party::handles).orElse(Interval.ANY);
    String fact = actor.label() + ".handles";
    return number(assumed, fact, persons, new Bands.Key(property, Optional.empty()), List.of(fact));
  }

  private Answer<Long> number(Map<String, Object> assumed, String fact, Interval interval, Bands.Key key, List<String> questions) {
    if (assumed.containsKey(fact)) {
      return Answer.known((Long) assumed.get(fact));
    }
    List<Long> cases = bands.representatives(interval, key);
    if (cases.size() == 1) {
      return Answer.known(cases.getFirst());
    }
    SequencedSet<String> ask = new LinkedHashSet<>(questions.isEmpty() ? List.of(fact) : questions);
    return Answer.open(new Unknown(fact, List.copyOf(cases), ask));
  }
}
