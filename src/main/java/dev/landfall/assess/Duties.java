package dev.landfall.assess;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.decide.Judged;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Rule;
import dev.landfall.model.Obligation;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Obligations that stand beside the verdict: of rules that are not surely silent, and of the instruments in use. */
final class Duties {

  private final Setting setting;

  Duties(Setting setting) {
    this.setting = setting;
  }

  /** One for each name: met only where it is met for every part that it stands for. */
  List<Duty> of(List<Judged> judged) {
    Map<String, Duty> duties = new LinkedHashMap<>();
    for (Judged one : judged) {
      for (Rule rule : one.reading().obliging()) {
        String duty = ((Effect.Obliges) rule.effect()).duty();
        add(duties, new Duty(duty, isMet(duty, one), rule.id(), rule.document().citations(), Optional.empty()));
      }
      one.decision().safeguards().forEach(safeguard -> ofInstrument(safeguard).forEach(duty -> add(duties, duty)));
    }
    return new ArrayList<>(duties.values());
  }

  private static void add(Map<String, Duty> duties, Duty duty) {
    duties.merge(duty.name(), duty, (one, other) -> one.met() ? other : one);
  }

  private List<Duty> ofInstrument(Safeguard safeguard) {
    return edition(safeguard).stream()
        .flatMap(edition -> edition.obliges().stream().map(obliges -> duty(obliges, safeguard, edition))).toList();
  }

  private Duty duty(Effect.Obliges obliges, Safeguard safeguard, Instrument edition) {
    return new Duty(obliges.duty(), isThere(obliges.duty(), Stream.of(safeguard.with())), safeguard.instrument(),
        edition.document().citations(), obliges.deadline().flatMap(deadline -> safeguard.since().map(deadline::after)));
  }

  private boolean isMet(String duty, Judged one) {
    Crossing crossing = one.crossing();
    return one.decision().safeguards().stream().anyMatch(safeguard -> comesWith(safeguard, duty)) || isThere(duty, Stream.concat(
        Stream.of(crossing.flow().with(), crossing.purpose().map(Purpose::with).orElse(List.of())),
        one.decision().safeguards().stream().map(Safeguard::with)));
  }

  private boolean comesWith(Safeguard safeguard, String duty) {
    return edition(safeguard).map(edition -> edition.comesWith().contains(duty)).orElse(false);
  }

  private Optional<Instrument> edition(Safeguard safeguard) {
    return setting.packs().edition(safeguard.instrument(), safeguard.since().orElse(setting.day()));
  }

  private boolean isThere(String duty, Stream<List<Obligation>> said) {
    return said.flatMap(List::stream).anyMatch(met -> met.name().equals(duty) && met.isThereOn(setting.day()));
  }
}
