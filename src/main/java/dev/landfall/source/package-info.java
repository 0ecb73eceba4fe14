/**
 * Text and places in text: named files, spans of offsets, lines and columns, and the columns that a text takes on a
 * terminal.
 *
 * <p>Floor 0. It knows nothing of the language, of diagnostics or of any output format, and imports nothing but the
 * Java library.
 */
package dev.landfall.source;
