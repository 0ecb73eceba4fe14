package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.explain.Explainer;
import dev.landfall.assess.explain.Explanation;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Flow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Why transfers have their verdicts, as far as that is told here: of a small model of all, of a large one of those that are not in order. */
final class Reasons {

  /** So many transfers are taken apart, whatever their verdict. */
  private static final int FEW = 60;

  /** So many are where only some can be. */
  private static final int MOST = 40;

  private final Map<Transfer, List<Portion>> portions = new IdentityHashMap<>();

  private Reasons() {}

  static Reasons of(Assessment found, Map<String, Boolean> switches) {
    SequencedSet<Flow> flows = new LinkedHashSet<>();
    boolean few = found.transfers().size() <= FEW;
    TransferTable.sorted(found.transfers()).stream().filter(transfer -> few || transfer.verdict() != Verdict.FREE && transfer.verdict() != Verdict.COVERED)
        .map(Transfer::flow).distinct().limit(few ? FEW : MOST).forEach(flows::add);
    Reasons reasons = new Reasons();
    flows.forEach(flow -> reasons.add(Explainer.explain(found, flow, found.regimes(), switches)));
    return reasons;
  }

  private void add(Explanation explanation) {
    explanation.laws().forEach(law -> law.portions().forEach(portion -> portion.transfer()
        .ifPresent(transfer -> portions.computeIfAbsent(transfer, t -> new ArrayList<>()).add(portion))));
  }

  /** Empty where they are not told. */
  List<Portion> of(Transfer transfer) {
    return portions.getOrDefault(transfer, List.of());
  }
}
