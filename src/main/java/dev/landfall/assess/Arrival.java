package dev.landfall.assess;

import dev.landfall.model.Flow;
import java.util.Objects;

/**
 * How data came to where they are now, by a transfer under the same regime.
 *
 * @param by one of the flows by which they came
 * @param origin who exported them first, whose numbers and status count
 */
record Arrival(Flow by, Actor exporter, Actor importer, Actor origin) {

  /** For what may be done next it is the same between whom they came, by whichever flow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Arrival arrival && arrival.exporter.equals(exporter) && arrival.importer.equals(importer)
        && arrival.origin.equals(origin);
  }

  @Override
  public int hashCode() {
    return Objects.hash(exporter, importer, origin);
  }
}
