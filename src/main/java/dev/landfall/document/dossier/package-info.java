/**
 * Which documents an assessment calls for, and each put together: cover, text, own sections, last page. Must not know where
 * templates are kept nor where documents go.
 */
package dev.landfall.document.dossier;
