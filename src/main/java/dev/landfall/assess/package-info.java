/**
 * Floor 4. Model × facts × law: transfers with their verdicts and reasons, duties, findings, expectations, acceptances.
 *
 * <p>{@link dev.landfall.assess.Assessor} tells the whole way. It stands on three rooms of its own:
 * {@link dev.landfall.assess.verdict} has the words of a verdict; {@link dev.landfall.assess.crossing} lists every part of
 * the data that moves, as a regime looks at it; {@link dev.landfall.assess.decide} decides each, case by case over the
 * facts that nobody told, and counts persons for the rules that ask for numbers. What comes of it is one
 * {@link dev.landfall.assess.Assessment}. Must not know how a model is read nor how a verdict is printed.
 */
package dev.landfall.assess;
