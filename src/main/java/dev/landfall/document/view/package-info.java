/**
 * What templates see of an assessment: maps and lists of values, each with its origin. {@link
 * dev.landfall.document.view.View} lists what there is at the top; {@code src/docs/templates.md} documents every key. Names
 * are neutral: no regime, no state. What the model does not say is there as an empty optional, so that a template can ask
 * for it. Must not know templates, nor what a document says.
 */
package dev.landfall.document.view;
