/**
 * What is told to the reader: one diagnostic value for every stage, and the help that is computed from the names in
 * scope.
 *
 * <p>Floor 1. It imports only {@code source}. It must not know the language, the law or any output format: a stage has
 * its own problems and words them here, a renderer draws what it finds here.
 */
package dev.landfall.diagnostic;
