package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Atlas;
import dev.landfall.assess.crossing.End;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.law.Answer;
import dev.landfall.law.Switch;
import dev.landfall.law.Unknown;
import dev.landfall.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of places and parties on a day, some of it assumed.
 *
 * @param assumed what is taken as true, by name of the fact
 */
public record World(Atlas atlas, Map<String, Object> assumed) {

  /** A place that nobody told: one country for each way in which the packs tell countries apart. */
  public Answer<String> somewhere(String fact) {
    if (assumed.containsKey(fact)) {
      return Answer.known((String) assumed.get(fact));
    }
    return Answer.open(new Unknown(fact, List.copyOf(atlas.representatives()), new LinkedHashSet<>(List.of(fact))));
  }

  Answer<Boolean> yesOrNo(String fact) {
    return assumed.containsKey(fact) ? Answer.known((Boolean) assumed.get(fact)) : Answer.open(Unknown.flag(fact));
  }

  Answer<Boolean> told(Optional<Boolean> value, String fact) {
    return value.<Answer<Boolean>>map(Answer::known).orElseGet(() -> yesOrNo(fact));
  }

  /** A case may also assume the other reading, under the name of the switch. */
  boolean isOn(Switch reading) {
    return (boolean) assumed.getOrDefault(other(reading), atlas.isOn(reading));
  }

  /** What a case assumes that takes the other reading. */
  Map<String, Object> switched(Switch reading) {
    return Map.of(other(reading), !atlas.isOn(reading));
  }

  private static String other(Switch reading) {
    return "switch " + reading.name();
  }

  /** Who was not named may have been notified too: to know it one has to know who it is. */
  Answer<Boolean> ciio(Actor actor) {
    return switch (actor) {
      case Actor.Known known -> told(known.entity().ciio(), known.entity().name() + ".ciio");
      case Actor.OperatorOf operator -> ofOperator(operator.component().name() + ".operator", "ciio");
      case Actor.HostOf host -> Answer.known(false);
      case Actor.Nobody nobody -> Answer.known(false);
    };
  }

  private Answer<Boolean> ofOperator(String operator, String what) {
    String fact = operator + "." + what;
    return assumed.containsKey(fact) ? Answer.known((Boolean) assumed.get(fact))
        : Answer.open(new Unknown(fact, List.of(Boolean.TRUE, Boolean.FALSE), new LinkedHashSet<>(List.of(operator))));
  }

  public Answer<String> country(End end) {
    return country(end.country(), end.placeFact());
  }

  public Answer<String> country(Optional<String> country, String fact) {
    return country.<Answer<String>>map(Answer::known).orElseGet(() -> somewhere(fact));
  }

  /** Where the actor is established first of all; nobody is nowhere. */
  public Answer<Set<String>> country(Actor actor) {
    return switch (actor) {
      case Actor.Known known -> one(country(known.entity().country(), known.entity().name() + ".country"));
      case Actor.HostOf host -> Answer.known(Set.of(host.country()));
      case Actor.OperatorOf operator -> one(somewhere(operator.component().name() + ".operator"));
      case Actor.Nobody nobody -> Answer.known(Set.of());
    };
  }

  /** All countries where the actor is established. */
  Answer<Set<String>> establishments(Actor actor) {
    return switch (country(actor)) {
      case Answer.Open<Set<String>> open -> open;
      case Answer.Known<Set<String>> known -> {
        Set<String> all = new LinkedHashSet<>(known.value());
        actor.party().ifPresent(party -> all.addAll(party.alsoIn()));
        yield Answer.known(all);
      }
    };
  }

  /** Countries to whose people the actor directs itself; a set of a pack stands for its members. */
  Set<String> targets(Actor actor) {
    return actor.party().map(party -> atlas.members(party.targets())).orElse(Set.of());
  }

  Set<String> represented(Actor actor) {
    return actor.party().map(party -> atlas.members(party.representations().stream().map(Party.Representation::in).toList()))
        .orElse(Set.of());
  }

  public static Answer<Set<String>> one(Answer<String> answer) {
    return switch (answer) {
      case Answer.Open<String> open -> Answer.open(open.unknown());
      case Answer.Known<String> known -> Answer.known(Set.of(known.value()));
    };
  }
}
