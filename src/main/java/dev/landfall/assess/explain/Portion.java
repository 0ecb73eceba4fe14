package dev.landfall.assess.explain;

import dev.landfall.assess.Heard;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Trace;
import dev.landfall.assess.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a flow that fare alike under one regime, and for the same reasons.
 *
 * @param transfer to which they belong; empty: they are none
 * @param parts one or more, of which the first stands for all where reasons are told
 * @param better changes after which it would fare better, {@code worse} some after which it would fare worse
 */
public record Portion(Optional<Transfer> transfer, List<Heard> parts, List<WhatIf> better, List<WhatIf> worse) {

  /** Empty: no transfer. */
  public Optional<Verdict> verdict() {
    return parts.getFirst().reading().decision().verdict();
  }

  public Trace trace() {
    return parts.getFirst().trace();
  }

  /** The facts that its conditions asked for, those of all its parts, each once. */
  public List<Asked> facts() {
    return parts.stream().flatMap(part -> part.trace().facts()).distinct().toList();
  }
}
