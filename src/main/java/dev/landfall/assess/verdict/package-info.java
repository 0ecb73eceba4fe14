/**
 * Floor 4, its lowest room. The words of a verdict: free, covered, open, gap, forbidden; who stands on either side; what
 * would do, and why a paper does not. Must not know how a verdict comes about.
 */
package dev.landfall.assess.verdict;
