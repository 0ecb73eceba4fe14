/**
 * Floor 6: what documents have in common in every format: the marks that say on whose word a value stands, how a blank is
 * worded, and which characters of a text are shown at all. So that the same words stand in each format, each format asks here.
 * It must not know what the documents are about, nor any format.
 */
package dev.landfall.render.paper;
