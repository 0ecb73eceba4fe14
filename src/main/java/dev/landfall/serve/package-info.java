/**
 * Floor 6: one page, shown to a browser of this machine and replaced while it is open. The one package that listens on a
 * port. It must not know what the page is about, nor why it changes.
 */
package dev.landfall.serve;
