package dev.landfall.assess;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.decide.Reading;
import dev.landfall.assess.trace.Trace;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Step;
import java.util.List;

/**
 * One part of a flow under one regime, with how it was looked at.
 *
 * @param importer who receives, or who is to be asked for
 * @param way from where the data began to where the flow takes them
 */
public record Heard(Crossing crossing, Reading reading, Actor importer, Trace trace, List<Step> way) {}
