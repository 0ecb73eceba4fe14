/** What templates may use: the facts of one document, as plain maps and lists whose leaves say where they come from. */
package dev.landfall.document.view;
