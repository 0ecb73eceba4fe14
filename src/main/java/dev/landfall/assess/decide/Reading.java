package dev.landfall.assess.decide;

import dev.landfall.assess.verdict.Assumption;
import dev.landfall.law.Rule;
import java.util.List;

/**
 * What one regime makes of a crossing, and of every crossing like it.
 *
 * @param decision with an empty verdict: no transfer in any case
 * @param questions facts on which two cases differ
 * @param obliging rules that are not surely silent about a duty
 * @param warning rules that warn
 * @param switches unsettled readings of the law on which it hangs
 * @param form in which the importer sees the data, one word
 * @param special whether the data are of those that the regime counts apart
 * @param personal whether they are of people
 * @param cured whether technique makes good what an assessment finds lacking, for every instrument that is needed
 */
public record Reading(Decision decision, List<String> questions, List<Rule> obliging, List<Rule> warning,
    List<Assumption> switches, String form,
    boolean special, boolean personal, boolean cured) {

  public boolean isTransfer() {
    return decision.verdict().isPresent();
  }
}
