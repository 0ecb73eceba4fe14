package dev.landfall.law;

import dev.landfall.model.Offer;
import dev.landfall.syntax.tree.Declaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What providers offer, and who they are. The parties are written as in a model, and stand in for a model's own where it
 * takes something of them without declaring them.
 *
 * @param offers by {@code provider:offer}, in the order of the packs
 * @param parties by name
 */
public record Catalogue(Map<String, Offer> offers, Map<String, Declaration> parties) {

  public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of());

  public Optional<Offer> offer(String name) {
    return Optional.ofNullable(offers.get(name));
  }

  /** The other offers of the same provider. */
  public List<Offer> besides(Offer offer) {
    return offers.values().stream().filter(other -> other.provider().equals(offer.provider()) && !other.equals(offer)).toList();
  }
}
