package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.explain.Explainer;
import dev.landfall.assess.explain.Explanation;
import dev.landfall.assess.explain.Portion;
import dev.landfall.model.Flow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why transfers have their verdicts, as far as that is told here: of a small model of all, with what would change it; of a
 * large one of those that are not in order.
 */
final class Reasons {

  /** So many flows has a model of which all is told: what would change a verdict takes a look at the whole for each change. */
  private static final int SMALL = 40;

  /** So many flows are taken apart of a larger one. */
  private static final int MOST = 60;

  private final Map<Transfer, List<Portion>> portions = new IdentityHashMap<>();

  private Reasons() {}

  static Reasons of(Assessment found, Map<String, Boolean> switches) {
    boolean small = found.model().flows().size() <= SMALL;
    List<Flow> flows = TransferTable.sorted(found.transfers()).stream().map(Transfer::flow).distinct().limit(MOST).toList();
    Reasons reasons = new Reasons();
    Explainer explainer = new Explainer(found, switches, small ? Explainer.Depth.WITH_CHANGES : Explainer.Depth.REASONS);
    flows.forEach(flow -> reasons.add(explainer.explain(flow, found.regimes())));
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
