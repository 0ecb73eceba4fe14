package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.End;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Form;
import dev.landfall.law.Answer;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Logic;
import dev.landfall.law.Property;
import dev.landfall.law.Situation;
import dev.landfall.law.Switch;
import dev.landfall.law.Truth;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A party that has a part of the data at a place: what rules on components and on parties are asked of.
 *
 * @param role {@code controller} or {@code processor}; empty: the party runs nothing
 * @param at a component of the party at one of its places; empty: it has none
 * @param drawsOn kinds of the components with which that one exchanges data
 * @param held a part of the data that are there; empty: there are none
 */
record Possession(Setting setting, Exports exports, Map<String, Object> assumed, Actor party, Optional<String> role,
    Optional<End> at, Set<String> drawsOn, Optional<Fact> held) implements Situation {

  Possession assuming(Map<String, Object> facts) {
    return new Possession(setting, exports, facts, party, role, at, drawsOn, held);
  }

  private Possession with(Fact fact) {
    return new Possession(setting, exports, assumed, party, role, at, drawsOn, Optional.of(fact));
  }

  @Override
  public LocalDate day() {
    return setting.day();
  }

  private World world() {
    return new World(setting.atlas(), assumed);
  }

  private Optional<Content> content() {
    return held.map(fact -> new Content(world(), fact));
  }

  private Optional<Component> component() {
    return at.flatMap(End::component);
  }

  @Override
  public Answer<Boolean> flag(Property property, Optional<String> argument) {
    return switch (property) {
      case PARTY_CIIO -> world().ciio(party);
      case PARTY_PUBLIC_AUTHORITY -> Answer.known(party.party().map(Party::publicAuthority).orElse(false));
      default -> content().map(content -> content.flag(property)).orElse(Answer.known(false));
    };
  }

  @Override
  public Answer<Set<String>> words(Property property) {
    return switch (property) {
      case PARTY_ROLE -> Answer.known(Answers.some(role));
      case PARTY_ZONE -> Answer.known(Answers.some(party.party().flatMap(Party::zone)));
      case PARTY_CITY -> Answer.known(Answers.some(party.party().flatMap(Party::city)));
      case COMPONENT_KIND -> Answer.known(Answers.some(component().map(Component::kind)));
      case COMPONENT_DRAWS_ON -> Answer.known(drawsOn);
      case COMPONENT_TRAINS -> Answer.known(lessons());
      case DATA_FORM -> Answer.known(Answers.some(held.map(Fact::form).map(Form::word)));
      default -> content().map(content -> content.words(property)).orElse(Answer.known(Set.of()));
    };
  }

  @Override
  public Answer<Set<String>> places(Property property) {
    return switch (property) {
      case PARTY_IN -> world().establishments(party);
      case PARTY_TARGETS -> Answer.known(world().targets(party));
      case PARTY_REPRESENTED -> Answer.known(world().represented(party));
      case PARTY_PLACE, COMPONENT_PLACE ->
          at.map(end -> World.one(world().country(end))).orElse(Answer.known(Set.of()));
      case COMPONENT_CLOSED -> Answer.known(at.map(end -> end.closedOn(day())).orElse(Set.of()));
      case COMPONENT_PUBLIC -> Answer.known(component()
          .map(component -> setting.atlas().members(List.copyOf(component.publicIn()))).orElse(Set.of()));
      case COMPONENT_SERVES -> served(people -> true);
      case COMPONENT_SERVES_OTHERS -> served(people -> !people.employees());
      case DATA_KEY_COUNTRY -> Answer.known(Answers.some(
          held.flatMap(fact -> fact.form().custody()).flatMap(Encryption::holder).flatMap(Party::country)));
      case DATA_KEY_PLACE -> Answer.known(Answers.some(
          held.flatMap(fact -> fact.form().custody()).flatMap(Encryption::country)));
      default -> content().map(content -> content.places(property)).orElse(Answer.known(Set.of()));
    };
  }

  /** Countries of all the people whom it serves, known only where each one's is. */
  private Answer<Set<String>> served(Predicate<Subjects> counted) {
    Set<String> countries = new LinkedHashSet<>();
    for (Subjects people : component().map(Component::serves).orElse(List.of()).stream().filter(counted).toList()) {
      switch (world().country(people.country(), people.name() + ".country")) {
        case Answer.Open<String> open -> {
          return Answer.open(open.unknown());
        }
        case Answer.Known<String> known -> countries.add(known.value());
      }
    }
    return Answer.known(countries);
  }

  @Override
  public Answer<Long> number(Property property, Optional<String> argument) {
    return exports.handled(party, property, assumed);
  }

  @Override
  public Truth bound(Doubts doubts) {
    return Logic.evaluate(setting.regime().binds(), new Presence(world(), party,
        at.map(end -> world().country(end)).orElse(Answer.known("")), held.flatMap(Fact::subjects),
        content().map(Content::subjectsIn).orElse(Answer.known(Set.of()))), doubts);
  }

  // ---------------------------------------------------------------- what a model learns from

  @Override
  public List<? extends Situation> about(Property property) {
    return property == Property.COMPONENT_TRAINS ? learned().map(this::with).toList() : List.of(this);
  }

  private Set<String> lessons() {
    Set<String> classes = new LinkedHashSet<>();
    learned().forEach(fact -> classes.addAll(setting.atlas().classes(fact.data(), fact.subjects().isPresent())));
    return classes;
  }

  private Stream<Fact> learned() {
    Function<Data, Stream<Fact>> parts = data -> data.of().isEmpty() ? Stream.of(fact(data, Optional.empty()))
        : data.of().stream().map(people -> fact(data, Optional.of(people)));
    return component().stream().flatMap(component -> component.trainsOn().stream()).flatMap(parts);
  }

  private static Fact fact(Data data, Optional<Subjects> people) {
    return new Fact(data, people, people.flatMap(Subjects::country), false, Form.CLEAR, new TreeSet<>());
  }

  // ---------------------------------------------------------------- what only a movement has

  @Override
  public Truth bound(Condition.Side side, Doubts doubts) {
    throw notAsked();
  }

  @Override
  public boolean isOn(Switch reading) {
    return world().isOn(reading);
  }

  @Override
  public boolean worksFor(Condition.Side processor, Condition.Side controller) {
    throw notAsked();
  }

  @Override
  public Answer<Optional<String>> who(Condition.Who who) {
    throw notAsked();
  }

  @Override
  public boolean module(int number) {
    throw notAsked();
  }

  /** The reader of packs has seen to it. */
  private static IllegalStateException notAsked() {
    return new IllegalStateException("where nothing moves there are no two sides");
  }
}
