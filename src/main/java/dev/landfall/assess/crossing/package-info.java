/**
 * Floor 4, its middle room. What one regime has to look at: each movement of a fact taken apart by purpose and place, with
 * who exports and who receives, and the law and the countries as they are on the day. Must not know what rules make of it.
 */
package dev.landfall.assess.crossing;
