package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.law.Instrument;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The papers of the model, with what their editions say of them. */
final class Papers {

  private Papers() {}

  /** The last day on which it carries anything, where it has one. */
  static Optional<LocalDate> end(Safeguard safeguard, Assessment found) {
    return edition(safeguard, found).flatMap(edition -> dev.landfall.assess.decide.Papers.end(safeguard, edition, found.asOf()));
  }

  static List<String> citations(Safeguard safeguard, Assessment found) {
    return edition(safeguard, found).map(edition -> edition.document().citations()).orElse(List.of());
  }

  private static Optional<Instrument> edition(Safeguard safeguard, Assessment found) {
    return found.packs().edition(safeguard.instrument(), safeguard.since().orElse(found.asOf()));
  }
}
