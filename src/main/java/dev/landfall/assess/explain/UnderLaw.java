package dev.landfall.assess.explain;

import dev.landfall.law.Regime;
import java.util.List;

/**
 * A flow under one regime.
 *
 * @param portions empty: the flow moves nothing on the day
 */
public record UnderLaw(Regime regime, List<Portion> portions) {}
