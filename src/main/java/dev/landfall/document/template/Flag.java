package dev.landfall.document.template;

import dev.landfall.document.Said;

/** A yes or no, asked as such and written in the words of the language. */
public record Flag(boolean yes, Said shown) {}
