package dev.landfall.assess;

import dev.landfall.model.Flow;

/**
 * How data came to where they are now, by a transfer under the same regime.
 *
 * @param origin who exported them first, whose numbers and status count
 */
record Arrival(Flow by, Actor exporter, Actor importer, Actor origin) {}
