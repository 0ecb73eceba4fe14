/** The bundled packs, held against models whose answers were worked out from the law by hand. */
package dev.landfall.rules;
