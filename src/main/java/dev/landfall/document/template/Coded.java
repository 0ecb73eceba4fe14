package dev.landfall.document.template;

import dev.landfall.document.Said;

/** A word of a list, compared by its code and written in the words of the language. */
public record Coded(String code, Said shown) {}
