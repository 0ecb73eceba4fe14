package dev.landfall.assess.crossing;

import dev.landfall.assess.crossing.Likeness.Place;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.model.Flow;
import dev.landfall.model.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * How data came to where they are now, by a transfer under the same regime.
 *
 * @param hop the transfer
 * @param importer who received, or who is to be asked for
 * @param origin who exported them first, whose numbers and status count
 * @param certain whether it surely was a transfer; else that hangs on facts that nobody told
 */
public record Arrival(Crossing hop, Actor importer, Actor origin, boolean certain) {

  public Actor exporter() {
    return hop.exporter();
  }

  public Flow by() {
    return hop.flow();
  }

  /** The crossing itself, where it has to be asked whether it was a transfer. */
  public Optional<Crossing> doubtful() {
    return certain ? Optional.empty() : Optional.of(hop);
  }

  /** All that the next hop, and a paper that was good for this one, can see of it; the flow itself only where it may be asked. */
  private List<Object> seen() {
    Flow flow = hop.flow();
    return List.of(exporter(), importer, origin, certain, hop.exporterRole(), hop.exporterPrincipals(), hop.arrival().isPresent(),
        hop.movement().sent().data(), hop.movement().arrived().form(), Place.of(hop.from()), Place.of(hop.to()), flow.mode(),
        flow.order().isPresent(), flow.occasional(), flow.with(), certain ? "" : flow, hop.purpose().map(Arrival::content),
        hop.receiver() instanceof Receiver.Another another ? another.component().principals() : List.of());
  }

  private static List<Object> content(Purpose purpose) {
    return List.of(purpose.bases(), purpose.necessary(), purpose.activity(), purpose.with());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arrival arrival && arrival.seen().equals(seen());
  }

  @Override
  public int hashCode() {
    return seen().hashCode();
  }
}
