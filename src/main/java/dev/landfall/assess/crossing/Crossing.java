package dev.landfall.assess.crossing;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Movement;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * One part of the data on one hop, as one regime looks at it: a transfer if its condition holds.
 *
 * @param collected the people hand it over themselves
 * @param purpose one of the flow's; empty where it has none
 * @param arrival empty: looked at as a transfer of its own; present: as a further move of what arrived by it
 */
public record Crossing(Setting setting, Movement movement, boolean collected, Actor exporter, String exporterRole,
    Receiver receiver, End from, End to, Optional<Purpose> purpose, Optional<Arrival> arrival) {

  public Flow flow() {
    return movement.flow();
  }

  /** Whether it is the same part of the same movement, perhaps looked at as another move. */
  public boolean isSamePartAs(Crossing other) {
    return movement.equals(other.movement) && purpose.equals(other.purpose) && from.equals(other.from) && to.equals(other.to);
  }

  /** Whose numbers and status count: on a further move those of who exported it first. */
  public Actor origin() {
    return arrival.map(Arrival::origin).orElse(exporter);
  }

  /** For whom the exporter works at the sending component. */
  public List<Party> exporterPrincipals() {
    return from.component()
        .filter(component -> component.operator().isPresent() && component.operator().equals(exporter.party()))
        .map(Component::principals).orElse(List.of());
  }
}
