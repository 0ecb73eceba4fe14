package dev.landfall.document.template;

import dev.landfall.document.Line;

/**
 * A text that a template hands to a call.
 *
 * @param line with its origins
 * @param text as it is compared: of a word of a list its code
 */
public record Argument(Line line, String text) {}
