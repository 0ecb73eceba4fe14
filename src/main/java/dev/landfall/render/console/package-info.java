/**
 * Text for a terminal: diagnostics with their source lines, wrapped paragraphs, and colours.
 *
 * <p>Floor 6. It must not know where its text goes: it returns strings or appends to what it is given, and touches no
 * stream, no environment and no terminal. Whether there is colour and how wide a line may be is said by the caller.
 * What comes from a model passes {@link dev.landfall.source.DisplayWidth#visible} or {@link
 * dev.landfall.source.Cell} before it is drawn.
 */
package dev.landfall.render.console;
