/**
 * Floor 4, the uppermost room of {@code assess}. Why a flow has its verdicts, and what would change them: each change is made
 * to the model and the model assessed anew, so that nothing is said here that the engine has not said.
 */
package dev.landfall.assess.explain;
