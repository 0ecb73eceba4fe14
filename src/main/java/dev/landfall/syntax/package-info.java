/**
 * Floor 3. From text to the tree: the only package that knows ANTLR.
 *
 * <p>The story of one file is told by {@link dev.landfall.syntax.Syntax}: the text becomes tokens, the tokens become
 * lines and blocks, and one statement after the other is read, turned into records and let go. A statement that the
 * parser cannot read goes to the mender, which says what is wrong in the words of the language, leaves out as little
 * as it can and hands the rest back, so that one typo gives one diagnostic and the parser itself never sees an error.
 * What may stand where is asked of the grammar; there is no second table of it.
 *
 * <p>It must not know what a name means, which places and classes there are, or what the law says of them.
 */
package dev.landfall.syntax;
