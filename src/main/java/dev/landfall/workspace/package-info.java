/**
 * Floor 6. From a path to an analysis: the one place that reads files for all shells.
 *
 * <p>{@link dev.landfall.workspace.ModelFiles} finds the files of a model and reads them. Whatever the disk holds, it
 * answers with texts and diagnostics and throws nothing. Must not know how results are shown, nor any shell.
 */
package dev.landfall.workspace;
