package dev.landfall.model;

import java.util.Optional;

/**
 * Who holds the key of an encryption, or the table behind pseudonyms, and where; both empty where nobody said.
 *
 * @param place where the key is held; a holder without a place holds it at home
 */
public record Encryption(Optional<Party> holder, Optional<Location> place) {

  /** ISO code of where the key is, as far as it is known. */
  public Optional<String> country() {
    return place.isPresent() ? place.get().country() : holder.flatMap(Party::country);
  }
}
