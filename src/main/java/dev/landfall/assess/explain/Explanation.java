package dev.landfall.assess.explain;

import dev.landfall.assess.Assessment;
import dev.landfall.model.Flow;
import java.util.List;

/** Why a flow has its verdicts: one entry for each regime that was looked at, in the order of the packs. */
public record Explanation(Assessment assessment, Flow flow, List<UnderLaw> laws) {}
