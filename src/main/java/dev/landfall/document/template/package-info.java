/**
 * From a template and what is known to blocks: FreeMarker in square brackets writes Markdown, commonmark reads it.
 *
 * <p>What comes of a model never is Markdown: each value is put into the text as a {@link
 * dev.landfall.document.template.Slot} and comes back as what it was, with its origin, when the text has been read. A
 * template sees maps, lists, values and a few calls, and no file but those of its library. Must not know what documents
 * there are nor what stands in them. The home of both libraries.
 */
package dev.landfall.document.template;
