package dev.landfall.assess;

import dev.landfall.assess.crossing.Atlas;
import dev.landfall.assess.decide.Judged;
import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.List;

/**
 * One regime on one day, ready to look at flows, one at a time, of one model after the other. It says what {@link Assessor}
 * says; nothing where the regime is not in force.
 */
public final class Hearing {

  private final Packs packs;
  private final Atlas atlas;
  private final Regime regime;

  public Hearing(Packs packs, LocalDate day, Regime regime) {
    this.packs = packs;
    this.atlas = Atlas.of(packs, day);
    this.regime = regime;
  }

  public Regime regime() {
    return regime;
  }

  /** Each part of the flow, transfers or not, with how it is looked at. */
  public List<Heard> hear(Model model, Flow flow) {
    return Assessor.under(model, packs, atlas, regime.name()).flatMap(transfers -> transfers.heard(flow).stream()).toList();
  }

  /** The same, but only what it comes to. */
  public List<Judged> judge(Model model, Flow flow) {
    return Assessor.under(model, packs, atlas, regime.name()).flatMap(transfers -> transfers.judged(flow).stream()).toList();
  }
}
