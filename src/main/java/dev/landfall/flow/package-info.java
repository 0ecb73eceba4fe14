/**
 * Floor 3. Facts and how they travel: which data of which people, collected where, in which form and under which ties,
 * reach which component, and by which way.
 *
 * <p>An analysis is a value computed once from the model: {@link dev.landfall.flow.Facts}. The graph library stays in
 * here. Must not know any law: which regimes come to bind a fact is asked of a {@link dev.landfall.flow.Binding}.
 */
package dev.landfall.flow;
