/**
 * Floor 4. From the tree to the model: finds what every name means, fills in what is inherited, and says what does not
 * fit.
 *
 * <p>{@link dev.landfall.resolve.Resolver} tells the story. {@link dev.landfall.resolve.Declarations} lays out what is
 * declared, by namespace; then one resolver for each kind turns declarations into values, in the order in which the
 * kinds refer to each other. What is wrong is collected as facts ({@link dev.landfall.resolve.ResolveProblem}) and put
 * into words once, at the end ({@link dev.landfall.resolve.ResolveWording}). A name that was not found says so once:
 * whatever leans on it stays silent.
 *
 * <p>Must not know files, nor the grammar, nor what a law makes of the model. Declarations of law are not its business.
 */
package dev.landfall.resolve;
