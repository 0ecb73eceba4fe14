package dev.landfall.assess.verdict;

import dev.landfall.law.Switch;
import dev.landfall.model.Component;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import java.util.Map;

/** Something taken as true without proof. Each language words it for itself. */
public sealed interface Assumption {

  /**
   * What a deciding rule takes as true, in the words of its pack.
   *
   * @param sentences by language tag
   */
  record OfRule(Map<String, String> sentences) implements Assumption {}

  /** The law of its country binds a party, though nobody said so. */
  record LawOfCountry(Party party) implements Assumption {}

  /**
   * An unsettled reading of the law.
   *
   * @param on whether it is taken
   * @param chosen whether the model or the user chose; else the pack did
   */
  record OfReading(Switch reading, boolean on, boolean chosen) implements Assumption {}

  /** What is run by oneself sends nothing to whom it comes from. */
  record RunsAlone(Component component, Offer offer) implements Assumption {}
}
