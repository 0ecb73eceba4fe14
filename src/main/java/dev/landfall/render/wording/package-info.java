/**
 * Floor 6. What an assessment says, in words that all formats share: questions, numbers of people.
 *
 * <p>Returns plain sentences. It must not know where they are printed; what comes of a model stands in them as it was
 * written, and each format makes it safe for itself.
 */
package dev.landfall.render.wording;
