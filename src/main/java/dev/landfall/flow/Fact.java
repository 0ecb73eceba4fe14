package dev.landfall.flow;

import dev.landfall.model.Data;
import dev.landfall.model.Subjects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is known of data at one place.
 *
 * @param subjects whose; empty: nobody's, or nobody said
 * @param collectedIn ISO code of where it was collected; empty: not known
 * @param mixed it was made together with data that were collected elsewhere
 * @param ties names of the regimes that have come to bind it on its way
 */
public record Fact(Data data, Optional<Subjects> subjects, Optional<String> collectedIn, boolean mixed, Form form,
    SortedSet<String> ties) {}
