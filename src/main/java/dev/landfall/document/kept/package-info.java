/**
 * Documents that were written earlier: from what each was made, and what has moved since. Must not know how that is stored
 * nor shown.
 */
package dev.landfall.document.kept;
