/**
 * Floor 5: what was found, as documents that people sign. A document is made of a few kinds of blocks and knows no format;
 * its sentences stand in resources, one file for each language. It must not know how it is shown.
 */
package dev.landfall.document;
