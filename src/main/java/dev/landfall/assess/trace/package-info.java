/**
 * Floor 4, beside the words of a verdict. What was asked on the way to one, as data: conditions held against the facts, rules
 * tried, papers tried, and what each unknown fact would settle. Must not know how any of it is found out.
 */
package dev.landfall.assess.trace;
