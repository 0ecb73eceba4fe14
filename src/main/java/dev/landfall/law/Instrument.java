package dev.landfall.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A transfer instrument, in the edition that could be signed while {@code document.validity} ran.
 *
 * @param usable between whom and for what it can be used
 * @param modules by number, when each fits; empty: it has none
 * @param requires what must hold for one that was signed to carry this transfer
 * @param presupposes papers behind it
 * @param obliges duties that come with it
 * @param comesWith duties that the paper itself meets: clauses that are a contract about the processing
 * @param cures when an assessment that found the protection lacking is made good by technique
 * @param validUntil the last day on which one that was signed in time still carries
 * @param validFor how long one carries from its day on
 * @param stricterThan instruments that it takes the place of
 */
public record Instrument(String name, Optional<Condition> usable, SortedMap<Integer, Condition> modules,
    List<Condition> requires, List<Presupposed> presupposes, List<Effect.Obliges> obliges, List<String> comesWith, Optional<Condition> cures,
    Optional<LocalDate> validUntil, Optional<Period> validFor, List<String> stricterThan, Document document) {

  /**
   * A paper that must be there.
   *
   * @param within how long before {@code before} it may have been made; empty: at any time
   * @param before the obligation whose date counts, or {@code signing}
   * @param unless when it need not be there
   */
  public record Presupposed(String duty, Optional<Period> within, Optional<String> before, Optional<Condition> unless) {}
}
