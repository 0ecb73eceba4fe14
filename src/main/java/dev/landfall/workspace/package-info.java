/**
 * Floor 6. The façade that all shells call.
 */
package dev.landfall.workspace;
