package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.law.Document;
import dev.landfall.law.Regime;
import dev.landfall.model.Party;
import java.util.List;
import java.util.Optional;

/**
 * What one document is about.
 *
 * @param name as the command line names it
 * @param prescribed its title and the law that asks for it
 * @param exporter on one side of all its transfers, {@code importer} on the other, where it is of one pair
 * @param party whose document it is, where it is of one party; {@code role} as what
 * @param transfers those that it is about, in the order of the assessment
 */
public record Topic(String name, Document prescribed, Regime regime, Optional<Actor> exporter, Optional<Actor> importer,
    Optional<Party> party, List<Transfer> transfers) {

  public Topic {
    transfers = List.copyOf(transfers);
  }
}
