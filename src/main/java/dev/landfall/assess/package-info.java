/**
 * Floor 4. Model × facts × law: transfers, counts, verdicts with their reasons, findings, expectations and acceptances.
 *
 * <p>The story: {@link dev.landfall.assess.Crossings} lists every part of the data that moves, for every regime;
 * {@link dev.landfall.assess.Decider} decides each, case by case over the facts that nobody told;
 * {@link dev.landfall.assess.Exports} counts persons for the rules that ask for numbers; what comes of it is one
 * {@link dev.landfall.assess.Assessment}. Must not know how a model is read nor how a verdict is printed.
 */
package dev.landfall.assess;
