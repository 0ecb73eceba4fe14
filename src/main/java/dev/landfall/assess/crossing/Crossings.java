package dev.landfall.assess.crossing;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Movement;
import dev.landfall.law.Regime;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists what one regime has to look at on a movement: every purpose, every pair of places, and who stands on either side.
 *
 * <p>Subjects are never exporters. What they hand to a component that is run for (or jointly with) a party of another
 * country than its operator's is that party's transfer (a third-party tag); what they hand to anyone else is collection.
 */
public final class Crossings {

  private static final String CONTROLLER = "controller";
  private static final String PROCESSOR = "processor";

  private final Setting setting;

  public Crossings(Setting setting) {
    this.setting = setting;
  }

  /** As a transfer of its own. */
  public List<Crossing> direct(Movement movement) {
    return of(movement, Optional.empty());
  }

  /** As a further move of what came by the arrival; nothing where it returns to who exported it first. */
  public List<Crossing> onward(Movement movement, Arrival arrival) {
    return of(movement, Optional.of(arrival)).stream()
        .filter(crossing -> !(crossing.receiver() instanceof Receiver.Another(Actor operator, Component c)
            && operator.equals(arrival.origin())))
        .toList();
  }

  private List<Crossing> of(Movement movement, Optional<Arrival> arrival) {
    List<Crossing> crossings = new ArrayList<>();
    for (Optional<Purpose> purpose : purposes(movement.flow())) {
      for (End from : End.of(movement.source())) {
        for (End to : End.of(movement.target())) {
          crossings.add(crossing(movement, from, to, purpose, arrival));
        }
      }
    }
    return crossings;
  }

  private static List<Optional<Purpose>> purposes(Flow flow) {
    return flow.purposes().isEmpty() ? List.of(Optional.empty()) : flow.purposes().stream().map(Optional::of).toList();
  }

  private Crossing crossing(Movement movement, End from, End to, Optional<Purpose> purpose, Optional<Arrival> arrival) {
    return switch (movement.source()) {
      case Component source when keptByAnother(from, to) -> {
        Component kept = to.component().orElseThrow();
        Actor exporter = setting.regime().exporter() == Regime.Exporter.HANDLER ? actor(source.controller(), source) : operator(kept);
        String role = exporter.equals(operator(kept)) && !kept.principals().isEmpty() ? PROCESSOR : CONTROLLER;
        yield new Crossing(setting, movement, false, exporter, role, new Receiver.Own(kept), from, to, purpose, arrival);
      }
      case Component source -> {
        Actor exporter = exporter(source, to.component());
        String role = exporter.party().equals(source.operator()) && !source.principals().isEmpty() ? PROCESSOR : CONTROLLER;
        yield new Crossing(setting, movement, false, exporter, role, receiver(exporter, to), from, to, purpose, arrival);
      }
      case Subjects people -> collection(movement, from, to, purpose, arrival);
    };
  }

  private Crossing collection(Movement movement, End from, End to, Optional<Purpose> purpose, Optional<Arrival> arrival) {
    Component target = to.component().orElseThrow(() -> new IllegalStateException("people do not send to people"));
    Optional<Party> behindTag = behindTag(target);
    if (behindTag.isPresent()) {
      Party party = behindTag.get();
      Actor exporter = new Actor.Known(party);
      String role = target.principals().contains(party) && !target.controller().equals(behindTag) ? PROCESSOR : CONTROLLER;
      return new Crossing(setting, movement, false, exporter, role, receiver(exporter, to), from, to, purpose, arrival);
    }
    Actor collector = setting.regime().exporter() == Regime.Exporter.HANDLER ? actor(target.controller(), target) : operator(target);
    String role = collector.party().equals(target.operator()) && !target.principals().isEmpty() ? PROCESSOR : CONTROLLER;
    return new Crossing(setting, movement, true, collector, role, new Receiver.Own(target), from, to, purpose, arrival);
  }

  /**
   * Whether somebody at home gets the data from home, and keeps them on the machines of another that was named: then it is
   * the other who may receive them abroad, or from abroad, and who chose it that sends them there.
   */
  private boolean keptByAnother(End from, End to) {
    return from.country().filter(setting::isHome).isPresent()
        && to.component().flatMap(Component::operator).flatMap(Party::country).filter(setting::isHome).isPresent()
        && to.keeper() instanceof Host.By(Party keeper) && !to.component().flatMap(Component::operator).equals(Optional.of(keeper))
        && !from.component().flatMap(Component::operator).equals(Optional.of(keeper));
  }

  /**
   * The party that put the component there, where that is at home in another country than who runs it, or nobody said who does.
   * Of several for whom it is run it is the controller; where the regime looks at who sends, the nearest that is at home.
   */
  private Optional<Party> behindTag(Component target) {
    Optional<Party> operator = target.operator();
    List<Party> elsewhere = Stream.concat(target.principals().reversed().stream(), target.jointly().stream())
        .filter(party -> !operator.equals(Optional.of(party)))
        .filter(party -> operator.isEmpty() || party.country().isEmpty() || !party.country().equals(operator.get().country()))
        .toList();
    Optional<Party> nearest = target.principals().stream().filter(elsewhere::contains)
        .filter(party -> setting.regime().exporter() == Regime.Exporter.OPERATOR)
        .filter(party -> party.country().filter(setting::isHome).isPresent()).findFirst();
    return nearest.or(() -> elsewhere.stream().findFirst());
  }

  private Actor exporter(Component source, Optional<Component> target) {
    return switch (setting.regime().exporter()) {
      case HANDLER -> actor(source.controller(), source);
      case OPERATOR -> target.flatMap(t -> sharedController(source, t)).filter(this::isWithinReach)
          .<Actor>map(Actor.Known::new).orElseGet(() -> operator(source));
    };
  }

  /**
   * Between two processors of which neither works for the other it is the controller they share who exports; who nobody said
   * runs the one may be whom the other works for.
   */
  private static Optional<Party> sharedController(Component source, Component target) {
    boolean bothProcess = !source.principals().isEmpty() && !target.principals().isEmpty()
        && source.operator().isPresent() && target.operator().isPresent() && !source.operator().equals(target.operator());
    boolean oneWorksForTheOther = source.operator().map(target.principals()::contains).orElse(false)
        || target.operator().map(source.principals()::contains).orElse(false);
    return bothProcess && !oneWorksForTheOther && source.controller().equals(target.controller())
        ? source.controller() : Optional.empty();
  }

  /** At home where the regime rules, or aiming at people there; else the regime asks nothing of it, but still of its processor. */
  private boolean isWithinReach(Party controller) {
    return controller.country().isEmpty() || Stream.of(controller.country().stream(), controller.alsoIn().stream(),
        setting.atlas().members(controller.targets()).stream()).flatMap(places -> places).anyMatch(setting::isHome);
  }

  private static Receiver receiver(Actor exporter, End to) {
    if (to.component().isEmpty()) {
      return new Receiver.People();
    }
    Component component = to.component().get();
    Actor operator = operator(component);
    return operator.equals(exporter) ? new Receiver.Own(component) : new Receiver.Another(operator, component);
  }

  private static Actor operator(Component component) {
    return actor(component.operator(), component);
  }

  private static Actor actor(Optional<Party> party, Component component) {
    return party.<Actor>map(Actor.Known::new).orElseGet(() -> new Actor.OperatorOf(component));
  }
}
