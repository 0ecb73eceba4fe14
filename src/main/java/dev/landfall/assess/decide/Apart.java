package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Atlas;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Fact;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Logic;
import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.law.Truth;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks of data wherever they are, moved or not, whether a regime counts them apart; what is doubtful counts as such. */
public final class Apart {

  private final Setting setting;

  public Apart(Model model, Packs packs, Regime regime, LocalDate day) {
    this.setting = Setting.of(packs, regime, Atlas.of(packs, day, model.switches()), model.parties());
  }

  /** Whether they are of somebody, or of a kind that is. */
  public boolean isPersonal(Fact fact) {
    return setting.atlas().classes(fact.data(), fact.subjects().isPresent()).contains(Atlas.PERSONAL);
  }

  public boolean isSpecial(Fact fact) {
    Possession lying = new Possession(setting, Exports.none(setting.bands()), Map.of(), new Actor.Nobody(), Optional.empty(),
        Optional.empty(), Set.of(), Optional.of(fact));
    return setting.regime().special()
        .map(term -> Logic.evaluate(Condition.Named.ofData(term), lying, new Doubts()) != Truth.NO).orElse(false);
  }
}
