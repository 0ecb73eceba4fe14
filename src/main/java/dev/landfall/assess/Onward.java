package dev.landfall.assess;

import dev.landfall.flow.Fact;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.law.Answer;
import dev.landfall.law.Truth;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * By which transfers under one regime data came to where they are. A transfer's arrival goes along with the data, from
 * movement to movement and into what is made of them, until the next transfer takes its place.
 */
final class Onward {

  private record Here(Endpoint at, Fact fact) {}

  /** An arrival that is new somewhere. */
  private record News(Here here, Arrival arrival) {}

  private final Crossings crossings;
  private final Readings readings;
  private final Map<Here, SequencedSet<Arrival>> arrivals = new HashMap<>();
  private final Map<Here, List<Movement>> leaving = new HashMap<>();
  private final Map<Here, List<Here>> within = new HashMap<>();
  private final Map<Movement, Truth> direct = new IdentityHashMap<>();
  private final Deque<News> changed = new ArrayDeque<>();

  Onward(Facts facts, Crossings crossings, Readings readings) {
    this.crossings = crossings;
    this.readings = readings;
    for (Movement movement : facts.movements()) {
      leaving.computeIfAbsent(new Here(movement.source(), movement.sent()), here -> new ArrayList<>()).add(movement);
    }
    leaving.keySet().forEach(here -> linkWithin(here, facts));
    facts.movements().forEach(movement -> crossings.direct(movement).forEach(crossing -> leave(crossing, null)));
    while (!changed.isEmpty()) {
      spread(changed.poll());
    }
  }

  /** The transfers by which these data came here; none where they began on this side of the border. */
  SequencedSet<Arrival> at(Endpoint endpoint, Fact fact) {
    return arrivals.getOrDefault(new Here(endpoint, fact), new LinkedHashSet<>());
  }

  /** What is sent may be made here, or be a part of something wider; then it came as that came. */
  private void linkWithin(Here sent, Facts facts) {
    if (!(sent.at() instanceof Component component)) {
      return;
    }
    for (Fact other : facts.at(component)) {
      if (!other.equals(sent.fact()) && Objects.equals(other.subjects(), sent.fact().subjects())
          && (isInput(component, other.data(), sent.fact().data(), facts) || !facts.at(component).contains(sent.fact()))) {
        within.computeIfAbsent(new Here(component, other), here -> new ArrayList<>()).add(sent);
      }
    }
  }

  private static boolean isInput(Component component, Data input, Data result, Facts facts) {
    return component.derivations().stream().anyMatch(made -> made.result().equals(result)
        && made.inputs().stream().anyMatch(wanted -> facts.isWithin(input, wanted)));
  }

  private void spread(News news) {
    within.getOrDefault(news.here(), List.of()).forEach(inner -> add(inner, news.arrival()));
    for (Movement movement : leaving.getOrDefault(news.here(), List.of())) {
      Truth direct = direct(movement);
      List<Crossing> further = direct == Truth.YES ? List.of() : crossings.onward(movement, news.arrival());
      Truth onward = strongest(further);
      if (onward != Truth.NO) {
        further.forEach(crossing -> leave(crossing, news.arrival()));
      }
      if (direct != Truth.YES && onward != Truth.YES) {
        add(new Here(movement.target(), movement.arrived()), news.arrival());
      }
    }
  }

  private Truth direct(Movement movement) {
    return direct.computeIfAbsent(movement, m -> strongest(crossings.direct(m)));
  }

  private Truth strongest(List<Crossing> all) {
    return all.stream().map(readings::isTransfer).reduce(Truth.NO, Truth::or);
  }

  private void leave(Crossing crossing, Arrival before) {
    if (readings.isTransfer(crossing) != Truth.NO && readings.plain(crossing).importer() instanceof Answer.Known<Actor>(Actor importer)) {
      Actor origin = before == null ? crossing.exporter() : before.origin();
      add(new Here(crossing.movement().target(), crossing.movement().arrived()),
          new Arrival(crossing.flow(), crossing.exporter(), importer, origin));
    }
  }

  private void add(Here here, Arrival arrival) {
    if (arrivals.computeIfAbsent(here, h -> new LinkedHashSet<>()).add(arrival)) {
      changed.add(new News(here, arrival));
    }
  }
}
