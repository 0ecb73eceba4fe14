package dev.landfall.assess;

import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import java.time.LocalDate;
import java.util.List;

/** One regime looked at on one day: the law that counts, chosen once for all transfers. */
record Setting(Packs packs, Regime regime, Atlas atlas, List<Rule> rules, Bands bands) {

  static Setting of(Packs packs, Regime regime, Atlas atlas) {
    List<Rule> rules = packs.rules(regime.name(), atlas.day());
    return new Setting(packs, regime, atlas, rules, Bands.of(rules));
  }

  LocalDate day() {
    return atlas.day();
  }

  /** Whether the country lies in what the regime protects. */
  boolean isHome(String country) {
    return regime.territory().stream().anyMatch(place -> place.matches(country, day()));
  }
}
