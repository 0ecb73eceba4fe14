package dev.landfall.assess.crossing;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Form;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Obligation;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that conditions and papers can see of a crossing. Two crossings that are alike are decided alike, so that a large
 * model is decided once for each way in which its flows differ and not once for each flow.
 */
public record Likeness(boolean collected, Actor exporter, String exporterRole, List<Party> exporterPrincipals, Object receiver,
    Place from, Place to, Optional<String> purpose, Optional<Came> came, What what, How how) {

  /** An end as seen: a component by name only where its place is not known and has to be asked for. */
  record Place(Optional<String> country, Optional<String> unknown, Optional<String> zone, Host host, String kind,
      Optional<Offered> offered) {

    static Place of(End end) {
      return new Place(end.country(), end.country().isPresent() ? Optional.empty() : Optional.of(end.placeFact()),
          end.location().flatMap(Location::zone), end.location().map(Location::host).orElse(Host.UNSAID), end.kind(),
          end.component().filter(c -> c.service().isPresent() || c.learns().isPresent()).map(Offered::of));
    }
  }

  /** A provider's service as seen: by name only where it may have to be asked for whether it learns. */
  record Offered(Optional<Offer> offer, Optional<Boolean> learns, Optional<String> name) {

    static Offered of(Component component) {
      Optional<Boolean> learns = component.learns().or(() -> component.service().flatMap(Offer::learns));
      return new Offered(component.service(), learns, learns.isPresent() ? Optional.empty() : Optional.of(component.name()));
    }
  }

  record What(Data data, Optional<Subjects> subjects, Optional<String> collectedIn, boolean mixed, Form form) {}

  record How(Flow.Mode mode, boolean ordered, boolean encrypted, Optional<Boolean> occasional, Optional<String> name,
      List<Obligation> with, List<Location> via, List<String> under) {}

  /** How the data came, as far as it is seen: the hop itself only where it was perhaps none, or a paper of it may count here. */
  record Came(Actor origin, Optional<Arrival> arrival) {

    static Came by(Arrival arrival, boolean counts) {
      return new Came(arrival.origin(), counts || !arrival.certain() ? Optional.of(arrival) : Optional.empty());
    }
  }

  /** Whoever runs the other end; the component itself only where its host may have to be asked for. */
  record Stranger(Actor operator, List<Party> principals, Optional<Encryption> atRest) {}

  /**
   * Of a crossing.
   *
   * @param asksForFlow whether a fact may be asked for by the name of the flow
   * @param named third parties to whom a paper lets its importer pass data on
   */
  public static Likeness of(Crossing crossing, boolean asksForFlow, Set<Party> named) {
    Fact sent = crossing.movement().sent();
    Flow flow = crossing.flow();
    return new Likeness(crossing.collected(), crossing.exporter(), crossing.exporterRole(), crossing.exporterPrincipals(),
        receiver(crossing.receiver()), Place.of(crossing.from()), Place.of(crossing.to()),
        crossing.purpose().map(Purpose::name),
        crossing.arrival().map(arrival -> Came.by(arrival, mayBeNamed(crossing.receiver(), named))),
        new What(sent.data(), sent.subjects(), sent.collectedIn(), sent.mixed(), crossing.movement().arrived().form()),
        new How(flow.mode(), flow.order().isPresent(), flow.encrypted().isPresent(), flow.occasional(),
            asksForFlow && flow.occasional().isEmpty() ? Optional.of(flow.name()) : Optional.empty(),
            flow.with(), flow.via(), flow.under().stream().map(Safeguard::name).toList()));
  }

  /** Who keeps the machines of the exporter's own is not looked for. */
  private static boolean mayBeNamed(Receiver receiver, Set<Party> named) {
    return switch (receiver) {
      case Receiver.Another(Actor operator, Component component) -> operator.party().filter(named::contains).isPresent();
      case Receiver.Own own -> !named.isEmpty();
      case Receiver.People people -> false;
    };
  }

  private static Object receiver(Receiver receiver) {
    return switch (receiver) {
      case Receiver.Another(Actor operator, Component component) ->
          new Stranger(operator, component.principals(), component.atRest());
      case Receiver.Own own -> own;
      case Receiver.People people -> people;
    };
  }
}
