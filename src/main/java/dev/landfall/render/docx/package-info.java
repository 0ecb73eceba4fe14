/**
 * Floor 6: documents for Word and whatever else opens them, with real headings, lists and tables, so that who receives one can
 * go on writing in it. The home of Apache POI beside {@code render.xlsx}, and the one that packs office files so that equal
 * documents are equal bytes. It must not know what the documents are about.
 */
package dev.landfall.render.docx;
