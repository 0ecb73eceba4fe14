package dev.landfall.assess.explain;

import dev.landfall.assess.Finding;
import dev.landfall.law.Regime;
import java.util.List;

/**
 * A flow under one regime.
 *
 * @param portions empty: the flow moves nothing on the day
 * @param beside what rules that speak of flows, not of transfers, find in it
 */
public record UnderLaw(Regime regime, List<Portion> portions, List<Finding> beside) {}
