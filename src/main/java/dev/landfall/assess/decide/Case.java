package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.End;
import dev.landfall.assess.crossing.Receiver;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.verdict.Actor;
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
import dev.landfall.model.Encryption;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Party;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One crossing under assumptions: what conditions are asked of. A fact that nobody told is open until a case assumes it.
 *
 * @param assumed what this case takes as true, by name of the fact
 * @param safeguard the paper that is looked at; empty: none in particular
 */
public final class Case implements Situation {

  private final Crossing crossing;
  private final Map<String, Object> assumed;
  private final Exports exports;
  private final Optional<Safeguard> safeguard;
  private final World world;

  /** Answers given before: the rules of a regime ask the same few things of a crossing over and over. */
  private final Map<Property, Answer<Set<String>>> words = new EnumMap<>(Property.class);
  private final Map<Property, Answer<Set<String>>> places = new EnumMap<>(Property.class);
  private Answer<Actor> importer;

  public Case(Crossing crossing, Map<String, Object> assumed, Exports exports, Optional<Safeguard> safeguard) {
    this.crossing = crossing;
    this.assumed = assumed;
    this.exports = exports;
    this.safeguard = safeguard;
    this.world = new World(crossing.setting().atlas(), assumed);
  }

  public Crossing crossing() {
    return crossing;
  }

  Map<String, Object> assumed() {
    return assumed;
  }

  Exports exports() {
    return exports;
  }

  Optional<Safeguard> safeguard() {
    return safeguard;
  }

  Case with(Safeguard paper) {
    return new Case(crossing, assumed, exports, Optional.of(paper));
  }

  Case assuming(Map<String, Object> facts) {
    return new Case(crossing, facts, exports, safeguard);
  }

  Setting setting() {
    return crossing.setting();
  }

  @Override
  public LocalDate day() {
    return setting().day();
  }

  // ---------------------------------------------------------------- who and where

  World world() {
    return world;
  }

  /** The data, by themselves. */
  Content content() {
    return new Content(world(), crossing.movement().sent());
  }

  Actor exporter() {
    return crossing.exporter();
  }

  /** Who receives; open while it depends on a place or a host that is not known. */
  public Answer<Actor> importer() {
    if (importer == null) {
      importer = receiver();
    }
    return importer;
  }

  private Answer<Actor> receiver() {
    return switch (crossing.receiver()) {
      case Receiver.Another another -> Answer.known(another.operator());
      case Receiver.People p -> Answer.known(new Actor.Nobody());
      case Receiver.Own own -> host(own.component());
    };
  }

  /** Who keeps the machines of the exporter's own component: whoever was said to; else it is asked for where that matters. */
  private Answer<Actor> host(Component component) {
    if (!component.isHosted()) {
      return Answer.known(exporter());
    }
    return switch (crossing.to().keeper()) {
      case Host.Self self -> Answer.known(exporter());
      case Host.By by -> Answer.known(new Actor.Known(by.party()));
      case Host.Unsaid unsaid -> unsaidHost(component);
    };
  }

  /** At home, in the exporter's countries or in the territory, it counts as the exporter's own; abroad it is unknown. */
  private Answer<Actor> unsaidHost(Component component) {
    return switch (world().country(crossing.to())) {
      case Answer.Open<String> open -> Answer.open(open.unknown());
      case Answer.Known<String> at when isAtHome(at.value()) -> Answer.known(exporter());
      case Answer.Known<String> abroad -> switch (world().yesOrNo(component.name() + ".host")) {
        case Answer.Open<Boolean> open -> Answer.open(open.unknown());
        case Answer.Known<Boolean> self -> Answer.known(self.value() ? exporter() : new Actor.HostOf(component, abroad.value()));
      };
    };
  }

  private boolean isAtHome(String country) {
    Optional<Party> operator = exporter().party();
    return setting().isHome(country)
        || operator.map(party -> party.country().equals(Optional.of(country)) || party.alsoIn().contains(country)).orElse(false);
  }

  /** As the regime sees it move: what is handed to a host abroad is sent there by who chose the host. */
  public Answer<Flow.Mode> mode() {
    if (!crossing.collected()) {
      return Answer.known(crossing.flow().mode() == Flow.Mode.ACCESS ? Flow.Mode.ACCESS : Flow.Mode.SEND);
    }
    return switch (importer()) {
      case Answer.Open<Actor> open -> Answer.open(open.unknown());
      case Answer.Known<Actor> known -> Answer.known(known.value().equals(exporter()) ? Flow.Mode.COLLECT : Flow.Mode.SEND);
    };
  }

  /** The form in which the importer sees it: a host sees what is encrypted at rest as it lies there. */
  Form form() {
    Form arrived = crossing.movement().arrived().form();
    if (crossing.receiver() instanceof Receiver.Own(Component component)
        && importer() instanceof Answer.Known<Actor>(Actor importer) && !importer.equals(exporter())) {
      Optional<Encryption> lock = component.atRest().filter(rest -> rest.holder().isPresent()
          && !rest.holder().equals(importer.party()));
      return lock.map(l -> new Form(arrived.base(), Optional.of(l))).orElse(arrived);
    }
    return arrived;
  }

  // ---------------------------------------------------------------- what conditions ask

  @Override
  public Answer<Boolean> flag(Property property, Optional<String> argument) {
    return Answers.flag(this, property, argument);
  }

  @Override
  public Answer<Set<String>> words(Property property) {
    Answer<Set<String>> before = words.get(property);
    if (before == null) {
      before = Answers.words(this, property);
      words.put(property, before);
    }
    return before;
  }

  @Override
  public Answer<Set<String>> places(Property property) {
    Answer<Set<String>> before = places.get(property);
    if (before == null) {
      before = Answers.places(this, property);
      places.put(property, before);
    }
    return before;
  }

  @Override
  public Answer<Long> number(Property property, Optional<String> argument) {
    return Answers.number(this, property, argument);
  }

  @Override
  public Truth bound(Condition.Side side, Doubts doubts) {
    return switch (side) {
      case EXPORTER -> bound(exporter(), crossing.from(), doubts);
      case IMPORTER -> switch (importer()) {
        case Answer.Open<Actor> open -> doubts.because(open.unknown());
        case Answer.Known<Actor> known -> bound(known.value(), crossing.to(), doubts);
      };
    };
  }

  @Override
  public Truth bound(Doubts doubts) {
    throw new IllegalStateException("a movement has two sides");
  }

  private Truth bound(Actor actor, End end, Doubts doubts) {
    return Logic.evaluate(setting().regime().binds(), presence(actor, end), doubts);
  }

  /** Of whom it is asked whether the regime binds that side; empty while it is not known who that is. */
  Optional<Presence> presence(Condition.Side side) {
    return switch (side) {
      case EXPORTER -> Optional.of(presence(exporter(), crossing.from()));
      case IMPORTER -> importer() instanceof Answer.Known<Actor>(Actor known)
          ? Optional.of(presence(known, crossing.to())) : Optional.empty();
    };
  }

  private Presence presence(Actor actor, End end) {
    return new Presence(world(), actor, world().country(end), crossing.movement().sent().subjects(), content().subjectsIn());
  }

  @Override
  public boolean isOn(Switch reading) {
    return world().isOn(reading);
  }

  @Override
  public boolean worksFor(Condition.Side processor, Condition.Side controller) {
    Optional<Party> principal = party(controller);
    return principal.isPresent() && principals(processor).contains(principal.get());
  }

  private Optional<Party> party(Condition.Side side) {
    return switch (side) {
      case EXPORTER -> exporter().party();
      case IMPORTER -> importer() instanceof Answer.Known<Actor>(Actor actor) ? actor.party() : Optional.empty();
    };
  }

  private List<Party> principals(Condition.Side side) {
    return switch (side) {
      case EXPORTER -> crossing.exporterPrincipals();
      case IMPORTER -> switch (crossing.receiver()) {
        case Receiver.Another another -> another.component().principals();
        case Receiver.Own own -> exporter().party().stream().toList();
        case Receiver.People p -> List.of();
      };
    };
  }

  @Override
  public Answer<Optional<String>> who(Condition.Who who) {
    return switch (who) {
      case EXPORTER -> Answer.known(Optional.of(exporter().label()));
      case IMPORTER -> switch (importer()) {
        case Answer.Open<Actor> open -> Answer.open(open.unknown());
        case Answer.Known<Actor> known ->
            Answer.known(known.value() instanceof Actor.Nobody ? Optional.empty() : Optional.of(known.value().label()));
      };
      case KEY_HOLDER -> Answer.known(form().custody().flatMap(Encryption::holder).map(Party::name));
    };
  }

  @Override
  public boolean module(int number) {
    return Modules.fitting(this).contains(number);
  }
}
