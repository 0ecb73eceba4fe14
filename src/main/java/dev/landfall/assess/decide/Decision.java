package dev.landfall.assess.decide;

import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Rule;
import dev.landfall.model.Safeguard;
import java.util.List;
import java.util.Optional;

/**
 * What one case comes to.
 *
 * @param verdict empty: no transfer under this regime
 * @param decidedBy rules that led there
 */
public record Decision(Optional<Verdict> verdict, List<Need> needs, List<Rule> decidedBy, List<Safeguard> safeguards,
    List<Attempt> attempts) {

  static final Decision NO_TRANSFER = new Decision(Optional.empty(), List.of(), List.of(), List.of(), List.of());

  static Decision of(Verdict verdict, List<Rule> by) {
    return new Decision(Optional.of(verdict), List.of(), by, List.of(), List.of());
  }
}
