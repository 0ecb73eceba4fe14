/**
 * The command line: arguments in, exit status out.
 *
 * <p>Floor 7. The one package that touches the standard streams and the process; it must not know how a verdict comes about.
 */
package dev.landfall.cli;
