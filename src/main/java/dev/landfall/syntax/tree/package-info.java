/**
 * Floor 2. The surface of the language as sealed records: what was written, where, and nothing that it means.
 *
 * <p>One rule holds for all declarations, {@code kind Name "Title"? clause* { … }?}, and so one record does:
 * {@link dev.landfall.syntax.tree.Declaration}. What was written on the line and what was written in the braces stand in
 * one list, in the order of the text. Must not know the parser that makes it nor the model that is made of it.
 */
package dev.landfall.syntax.tree;
