/**
 * Floor 4, its upper room. Decides crossings: {@link dev.landfall.assess.decide.Case} answers what conditions ask, under
 * assumptions; {@link dev.landfall.assess.decide.Decider} goes from forbidding to freeing to needing to papers;
 * {@link dev.landfall.assess.decide.Cases} does so for every way in which untold facts could be;
 * {@link dev.landfall.assess.decide.Persons} counts; {@link dev.landfall.assess.decide.Onward} knows by which transfers
 * data came. Must not know what is told of the outcome.
 */
package dev.landfall.assess.decide;
