package dev.landfall.assess;

import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.List;

/** One regime looked at on one day: the law that counts, chosen once for all transfers. */
record Setting(Model model, Packs packs, Regime regime, LocalDate day, List<Rule> rules, Bands bands) {

  static Setting of(Model model, Packs packs, Regime regime, LocalDate day) {
    List<Rule> rules = packs.rules(regime.name(), day);
    return new Setting(model, packs, regime, day, rules, Bands.of(rules));
  }

  /** Whether the country lies in what the regime protects. */
  boolean isHome(String country) {
    return regime.territory().stream().anyMatch(place -> place.matches(country, day));
  }
}
