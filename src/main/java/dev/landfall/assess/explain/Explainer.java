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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes the verdicts of a flow apart. */
public final class Explainer {

  private final Assessment assessment;
  private final Flow flow;
  private final Map<String, Boolean> switches;

  private Explainer(Assessment assessment, Flow flow, Map<String, Boolean> switches) {
    this.assessment = assessment;
    this.flow = flow;
    this.switches = switches;
  }

  /**
   * Under each of these regimes.
   *
   * @param flow of the assessed model
   * @param laws some of those that were looked at
   * @param switches set by the user, as they were for the assessment
   */
  public static Explanation explain(Assessment assessment, Flow flow, List<String> laws, Map<String, Boolean> switches) {
    Explainer explainer = new Explainer(assessment, flow, switches);
    return new Explanation(assessment, flow, laws.stream().map(assessment.packs().regimes()::get).map(explainer::under).toList());
  }

  /** The same for several flows, which is much faster than one by one; what would change their verdicts is not looked for. */
  public static List<Explanation> reasons(Assessment assessment, List<Flow> flows, List<String> laws, Map<String, Boolean> switches) {
    Map<Flow, List<UnderLaw>> told = new IdentityHashMap<>();
    flows.forEach(flow -> told.put(flow, new ArrayList<>()));
    for (String law : laws) {
      Regime regime = assessment.packs().regimes().get(law);
      hearing(assessment, regime, switches).hear(assessment.model(), flows).forEach((flow, heard) ->
          told.get(flow).add(new Explainer(assessment, flow, switches).under(regime, heard, parts -> WhatIfs.Found.NOTHING)));
    }
    return flows.stream().map(flow -> new Explanation(assessment, flow, told.get(flow))).toList();
  }

  private static Hearing hearing(Assessment assessment, Regime regime, Map<String, Boolean> switches) {
    return new Hearing(assessment.model(), assessment.packs(), assessment.asOf(), regime, switches);
  }

  private UnderLaw under(Regime regime) {
    Hearing hearing = hearing(assessment, regime, switches);
    WhatIfs whatIfs = new WhatIfs(assessment, hearing, flow);
    return under(regime, hearing.hear(assessment.model(), flow), whatIfs::of);
  }

  private UnderLaw under(Regime regime, List<Heard> heard, Function<List<Heard>, WhatIfs.Found> whatIfs) {
    Map<Object, List<Heard>> alike = new LinkedHashMap<>();
    heard.stream().filter(part -> part.reading().isTransfer() || heard.stream().noneMatch(other -> standsFor(other, part)))
        .forEach(part -> alike.computeIfAbsent(signature(part), s -> new ArrayList<>()).add(part));
    return new UnderLaw(regime, alike.values().stream().map(parts -> portion(parts, regime, whatIfs)).sorted(BY_VERDICT).toList(),
        assessment.findings().stream().filter(finding -> isBeside(finding, regime)).toList());
  }

  /** The worst first. */
  private static final java.util.Comparator<Portion> BY_VERDICT =
      java.util.Comparator.comparing(portion -> -portion.verdict().map(Enum::ordinal).orElse(-1));

  private Portion portion(List<Heard> parts, Regime regime, Function<List<Heard>, WhatIfs.Found> whatIfs) {
    Heard first = parts.getFirst();
    if (!first.reading().isTransfer()) {
      return new Portion(Optional.empty(), parts, List.of(), List.of());
    }
    Optional<Transfer> transfer = assessment.transfers().stream()
        .filter(t -> t.flow() == flow && t.regime().name().equals(regime.name())
            && t.exporter().equals(first.crossing().exporter()) && t.importer().equals(first.importer())).findFirst();
    WhatIfs.Found found = whatIfs.apply(parts);
    return new Portion(transfer, parts, found.better(), found.worse());
  }

  /** Whether a rule of the regime speaks of the flow itself, not of a transfer. */
  private boolean isBeside(Finding finding, Regime regime) {
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
