package dev.landfall.assess;

import dev.landfall.assess.crossing.Atlas;
import dev.landfall.assess.decide.Judged;
import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One regime on one day, ready to look at flows, one at a time, of one model or of what is made of it. It says what
 * {@link Assessor} says; nothing where the regime is not in force.
 */
public final class Hearing {

  private final Packs packs;
  private final Regime regime;
  private final Map<String, Boolean> switches;
  private final Map<String, Boolean> chosen;
  private final Atlas atlas;
  private final Model model;
  private List<Transfers> transfers;

  /**
   * For a model and what is made of it.
   *
   * @param switches set by the user, which comes before what the model says
   */
  public Hearing(Model model, Packs packs, LocalDate day, Regime regime, Map<String, Boolean> switches) {
    this.model = model;
    this.packs = packs;
    this.regime = regime;
    this.switches = model.switches();
    this.chosen = new HashMap<>(model.switches());
    this.chosen.putAll(switches);
    this.atlas = Atlas.of(packs, day, chosen);
  }

  public Regime regime() {
    return regime;
  }

  /** Each part of a flow of the model, transfers or not, with how it is looked at. */
  public List<Heard> hear(Flow flow) {
    if (transfers == null) {
      transfers = Assessor.under(model, packs, atlas, regime.name()).toList();
    }
    return transfers.stream().flatMap(one -> one.heard(flow).stream()).toList();
  }

  /** Of a flow of what was made of the model only what it comes to. */
  public List<Judged> judge(Model model, Flow flow) {
    return Assessor.under(model, packs, atlas(model), regime.name()).flatMap(transfers -> transfers.judged(flow).stream()).toList();
  }

  /** A reading that is taken otherwise than in the first model is meant, whatever the user had chosen before. */
  private Atlas atlas(Model model) {
    if (model.switches().equals(switches)) {
      return atlas;
    }
    Map<String, Boolean> turned = new HashMap<>(chosen);
    model.switches().forEach((name, on) -> {
      if (!on.equals(switches.get(name))) {
        turned.put(name, on);
      }
    });
    return Atlas.of(packs, atlas.day(), turned);
  }
}
