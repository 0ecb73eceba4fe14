/**
 * Floor 3. Law as a value: packs, regimes, rules, instruments, dated sets and words, and conditions over the facts of a
 * transfer in three-valued logic.
 *
 * <p>Reads packs from the surface records of the language ({@code syntax.tree}), checks every property and its type, and
 * refuses what does not fit with an underline. Must not know how facts travel nor how a verdict is put together, and
 * names no state, no regime and no threshold: those stand in the packs.
 */
package dev.landfall.law;
