package dev.landfall.document.dossier;

import dev.landfall.assess.Transfer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of the documents that are called for are wanted.
 *
 * @param documents names of kinds; empty: all
 * @param regimes names; empty: all
 * @param concerning only documents about such a transfer, whole; empty: all, also those about no transfer
 */
public record Selection(List<String> documents, List<String> regimes, Optional<Predicate<Transfer>> concerning) {

  public static final Selection ALL = new Selection(List.of(), List.of(), Optional.empty());
}
