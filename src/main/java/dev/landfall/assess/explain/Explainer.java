package dev.landfall.assess.explain;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Finding;
import dev.landfall.assess.Heard;
import dev.landfall.assess.Hearing;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import dev.landfall.model.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the verdicts of flows apart. What was found of a law for one flow is kept for the next. */
public final class Explainer {

  /** How much to tell: each change is made to the model and judged anew, which takes its time where the model is large. */
  public enum Depth { REASONS, WITH_CHANGES }

  private final Assessment assessment;
  private final Map<String, Boolean> switches;
  private final Depth depth;
  private final Map<String, Hearing> hearings = new HashMap<>();

  /** @param switches set by the user, as they were for the assessment */
  public Explainer(Assessment assessment, Map<String, Boolean> switches, Depth depth) {
    this.assessment = assessment;
    this.switches = switches;
    this.depth = depth;
  }

  /**
   * Under each of these regimes.
   *
   * @param flow of the assessed model
   * @param laws some of those that were looked at
   */
  public Explanation explain(Flow flow, List<String> laws) {
    return new Explanation(assessment, flow,
        laws.stream().map(assessment.packs().regimes()::get).map(regime -> under(regime, flow)).toList());
  }

  private UnderLaw under(Regime regime, Flow flow) {
    Hearing hearing = hearings.computeIfAbsent(regime.name(),
        name -> new Hearing(assessment.model(), assessment.packs(), assessment.asOf(), regime, switches));
    List<Heard> heard = hearing.hear(flow);
    Optional<WhatIfs> whatIfs = depth == Depth.WITH_CHANGES ? Optional.of(new WhatIfs(assessment, hearing, flow)) : Optional.empty();
    Map<Object, List<Heard>> alike = new LinkedHashMap<>();
    heard.stream().filter(part -> part.reading().isTransfer() || heard.stream().noneMatch(other -> standsFor(other, part)))
        .forEach(part -> alike.computeIfAbsent(signature(part), s -> new ArrayList<>()).add(part));
    return new UnderLaw(regime, alike.values().stream().map(parts -> portion(parts, flow, regime, whatIfs)).sorted(BY_VERDICT).toList(),
        assessment.findings().stream().filter(finding -> isBeside(finding, flow, regime)).toList());
  }

  /** The worst first. */
  private static final java.util.Comparator<Portion> BY_VERDICT =
      java.util.Comparator.comparing(portion -> -portion.verdict().map(Enum::ordinal).orElse(-1));

  private Portion portion(List<Heard> parts, Flow flow, Regime regime, Optional<WhatIfs> whatIfs) {
    Heard first = parts.getFirst();
    if (!first.reading().isTransfer()) {
      return new Portion(Optional.empty(), parts, List.of(), List.of());
    }
    Optional<Transfer> transfer = assessment.transfers().stream()
        .filter(t -> t.flow() == flow && t.regime().name().equals(regime.name())
            && t.exporter().equals(first.crossing().exporter()) && t.importer().equals(first.importer())).findFirst();
    return whatIfs.map(about -> about.of(parts)).map(found -> new Portion(transfer, parts, found.better(), found.worse()))
        .orElseGet(() -> new Portion(transfer, parts, List.of(), List.of()));
  }

  /** Whether a rule of the regime speaks of the flow itself, not of a transfer. */
  private boolean isBeside(Finding finding, Flow flow, Regime regime) {
    return finding.transfer().isEmpty() && finding.span().equals(flow.span()) && finding.on().equals(flow.name())
        && assessment.packs().rule(finding.rule()).map(Rule::regime).equals(Optional.of(regime.name()));
  }

  /** Whether what is no transfer by itself is one as a further move, or is told of already. */
  private static boolean standsFor(Heard other, Heard part) {
    Crossing one = other.crossing();
    Crossing two = part.crossing();
    return other != part && one.movement().equals(two.movement()) && one.purpose().equals(two.purpose()) && one.from().equals(two.from())
        && one.to().equals(two.to()) && (other.reading().isTransfer() || two.arrival().isPresent() && one.arrival().isEmpty());
  }

  /** All that is told of a part, but for what its data are called. */
  private static Object signature(Heard part) {
    var decision = part.reading().decision();
    List<Truth> truths = Stream.concat(
        part.trace().limbs().map(Weighed::truth),
        part.trace().rules().stream().map(Tried::truth)).toList();
    return List.of(part.crossing().exporter(), part.importer(), decision.verdict(), decision.needs(), decision.decidedBy(),
        decision.safeguards(), decision.attempts(), part.reading().questions(), truths, part.crossing().from().country(),
        part.crossing().to().country(), part.crossing().arrival().isPresent());
  }
}
