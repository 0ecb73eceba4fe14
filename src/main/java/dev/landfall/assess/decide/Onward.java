package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Arrival;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Crossings;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.law.Truth;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * By which transfers under one regime data came to where they are. A transfer's arrival goes along with the data, from
 * movement to movement and into what is made of them, until the next transfer takes its place.
 */
public final class Onward {

  private record Here(Endpoint at, Fact fact) {}

  /** Data at a place: how they came, and where they go. */
  private static final class Stop {
    private final SequencedSet<Arrival> arrivals = new LinkedHashSet<>();
    private final List<Hop> leaving = new ArrayList<>();
    private final List<Stop> within = new ArrayList<>();
  }

  /** A movement, whether it is a transfer by itself, and where it ends. */
  private record Hop(Movement movement, Truth direct, Stop target) {}

  /** An arrival that is new somewhere. */
  private record News(Stop stop, Arrival arrival) {}

  private final Crossings crossings;
  private final Readings readings;
  private final Map<Here, Stop> stops = new HashMap<>();
  private final Deque<News> changed = new ArrayDeque<>();

  public Onward(Facts facts, Crossings crossings, Readings readings) {
    this.crossings = crossings;
    this.readings = readings;
    SequencedSet<Here> sending = new LinkedHashSet<>();
    for (Movement movement : facts.movements()) {
      Here from = new Here(movement.source(), movement.sent());
      Stop target = stop(new Here(movement.target(), movement.arrived()));
      List<Crossing> direct = crossings.direct(movement);
      stop(from).leaving.add(new Hop(movement, strongest(direct), target));
      sending.add(from);
      direct.forEach(crossing -> leave(crossing, null, target));
    }
    sending.forEach(here -> linkWithin(here, facts));
    while (!changed.isEmpty()) {
      spread(changed.poll());
    }
  }

  /** The transfers by which these data came here; none where they began on this side of the border. */
  public SequencedSet<Arrival> at(Endpoint endpoint, Fact fact) {
    Stop stop = stops.get(new Here(endpoint, fact));
    return stop == null ? new LinkedHashSet<>() : Collections.unmodifiableSequencedSet(stop.arrivals);
  }

  private Stop stop(Here here) {
    return stops.computeIfAbsent(here, h -> new Stop());
  }

  /** What is sent may be made here, or be a part of something wider; then it came as that came. */
  private void linkWithin(Here sent, Facts facts) {
    if (!(sent.at() instanceof Component component)) {
      return;
    }
    boolean isPart = !facts.at(component).contains(sent.fact());
    if (!isPart && component.derivations().isEmpty()) {
      return;
    }
    for (Fact other : facts.at(component)) {
      if (!other.equals(sent.fact()) && Objects.equals(other.subjects(), sent.fact().subjects())
          && (isPart || isInput(component, other.data(), sent.fact().data(), facts))) {
        stop(new Here(component, other)).within.add(stop(sent));
      }
    }
  }

  private static boolean isInput(Component component, Data input, Data result, Facts facts) {
    return component.derivations().stream().anyMatch(made -> made.result().equals(result)
        && made.inputs().stream().anyMatch(wanted -> facts.isWithin(input, wanted)));
  }

  private void spread(News news) {
    news.stop().within.forEach(inner -> add(inner, news.arrival()));
    for (Hop hop : news.stop().leaving) {
      if (hop.direct() == Truth.YES) {
        continue;
      }
      List<Crossing> further = crossings.onward(hop.movement(), news.arrival());
      Truth onward = strongest(further);
      if (onward != Truth.NO) {
        further.forEach(crossing -> leave(crossing, news.arrival(), hop.target()));
      }
      if (onward != Truth.YES) {
        add(hop.target(), news.arrival());
      }
    }
  }

  private Truth strongest(List<Crossing> all) {
    return all.stream().map(readings::isTransfer).reduce(Truth.NO, Truth::or);
  }

  private void leave(Crossing crossing, Arrival before, Stop target) {
    Truth transfer = readings.isTransfer(crossing);
    if (transfer != Truth.NO) {
      Actor origin = before == null ? crossing.exporter() : before.origin();
      add(target, new Arrival(crossing, readings.importer(crossing), origin, transfer == Truth.YES));
    }
  }

  private void add(Stop stop, Arrival arrival) {
    if (stop.arrivals.add(arrival)) {
      changed.add(new News(stop, arrival));
    }
  }
}
