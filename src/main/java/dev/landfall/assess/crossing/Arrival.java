package dev.landfall.assess.crossing;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.model.Flow;
import java.util.Objects;
import java.util.Optional;

/**
 * How data came to where they are now, by a transfer under the same regime.
 *
 * @param by one of the flows by which they came
 * @param origin who exported them first, whose numbers and status count
 * @param doubtful the crossing itself, where it hangs on facts that nobody told whether it was a transfer
 */
public record Arrival(Flow by, Actor exporter, Actor importer, Actor origin, Optional<Crossing> doubtful) {

  /** For what may be done next it is the same between whom they came, by whichever flow, unless that must be asked. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Arrival arrival && arrival.exporter.equals(exporter) && arrival.importer.equals(importer)
        && arrival.origin.equals(origin) && arrival.doubtful.map(Crossing::flow).equals(doubtful.map(Crossing::flow));
  }

  @Override
  public int hashCode() {
    return Objects.hash(exporter, importer, origin, doubtful.isPresent());
  }
}
