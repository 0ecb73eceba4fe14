/** Tools of the tests; nothing here is shipped. */
package dev.landfall.testing;
