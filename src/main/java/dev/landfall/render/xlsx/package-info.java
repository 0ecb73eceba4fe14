/**
 * Floor 6: the tables of a document as a workbook, to be sorted, filtered and kept up. What stands in a cell is text and
 * nothing else, whatever it begins with. It must not know what the tables are about.
 */
package dev.landfall.render.xlsx;
