package dev.landfall.assess.explain;

import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What one change would make of a verdict.
 *
 * @param verdict empty: no transfer
 * @param needs instruments that would then do, where none is in place
 * @param by ids of the rules that would then decide
 */
public record WhatIf(Change change, Optional<Verdict> verdict, List<Need> needs, List<String> by) {}
