package dev.landfall.assess;

import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Severity;
import dev.landfall.flow.Facts;
import dev.landfall.law.Packs;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is to be said about a model on a day.
 *
 * @param regimes names of those looked at, in the order of the packs
 * @param transfers in the order of the model's flows, then of the regimes
 * @param assumptions what was taken as true without proof, each once
 */
public record Assessment(Model model, LocalDate asOf, List<String> regimes, Packs packs, Facts facts,
    List<Transfer> transfers, List<Finding> findings, List<Outcome> expectations, List<Assumption> assumptions) {

  /** How many transfers have each verdict; every verdict is a key. */
  public Map<Verdict, Long> summary() {
    Map<Verdict, Long> summary = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      summary.put(verdict, transfers.stream().filter(transfer -> transfer.verdict() == verdict).count());
    }
    return summary;
  }

  /** Gaps that somebody answers for, by the id of the transfer; what is forbidden is never among them. */
  public Map<String, Acceptance> acceptedGaps() {
    Map<String, Acceptance> accepted = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR && finding.transfer().isPresent()) {
        finding.accepted().ifPresent(acceptance -> accepted.put(finding.transfer().get().id(), acceptance));
      }
    }
    return accepted;
  }

  /** The same with what came of the model's expectations, which are held against the rest. */
  Assessment withExpectations(List<Outcome> outcomes) {
    return new Assessment(model, asOf, regimes, packs, facts, transfers, findings, outcomes, assumptions);
  }
}
