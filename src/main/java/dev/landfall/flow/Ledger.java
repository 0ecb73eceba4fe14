package dev.landfall.flow;

import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What {@link Propagation} found, without what turned out too weak, in the order of the model. */
final class Ledger {

  private final Map<Endpoint, SequencedMap<Fact, Arrival>> arrivals = new HashMap<>();
  private final Map<Endpoint, Map<Fact, Arrival>> wholes = new HashMap<>();
  private final Map<Flow, List<Movement>> byFlow = new IdentityHashMap<>();
  private final List<Movement> movements;

  Ledger(Network network, Collection<Site> sites) {
    Comparator<Node> order = Comparator.comparing(Node::fact, new FactOrder(network.model()));
    Map<Node, Arrival> reached = reached(sites);
    Map<Flow, Collection<Passage>> passages = new IdentityHashMap<>();
    for (Site site : sites) {
      List<Node> nodes = site.nodes().stream().filter(reached::containsKey).sorted(order).toList();
      SequencedMap<Fact, Arrival> here = new LinkedHashMap<>();
      nodes.forEach(node -> here.put(node.fact(), reached.get(node)));
      arrivals.put(site.at(), here);
      collect(nodes, passages);
    }
    for (Flow flow : network.flows()) {
      byFlow.put(flow, passages.getOrDefault(flow, List.of()).stream().map(Ledger::movement).toList());
      passages.getOrDefault(flow, List.of()).forEach(p -> reached.get(p.to()).into().add(movement(p)));
    }
    movements = network.flows().stream().flatMap(flow -> movements(flow).stream()).toList();
  }

  /** Facts at a place and how they came there. */
  SequencedMap<Fact, Arrival> at(Endpoint endpoint) {
    return arrivals.getOrDefault(endpoint, Collections.emptySortedMap());
  }

  /** A fact that is at a place, or the one of which it is a part that has been sent on from there. */
  Optional<Arrival> find(Endpoint endpoint, Fact fact) {
    return Optional.ofNullable(at(endpoint).get(fact))
        .or(() -> Optional.ofNullable(wholes.getOrDefault(endpoint, Map.of()).get(fact)));
  }

  List<Movement> movements() {
    return movements;
  }

  List<Movement> movements(Flow flow) {
    return byFlow.getOrDefault(flow, List.of());
  }

  private Map<Node, Arrival> reached(Collection<Site> sites) {
    List<Node> beginnings = sites.stream().flatMap(site -> site.nodes().stream()).filter(Node::begins)
        .sorted(Comparator.comparing(node -> !(node.at() instanceof Subjects))).toList();
    Map<Node, Arrival> reached = new LinkedHashMap<>();
    Ways.from(beginnings, sites).forEach((node, last) -> {
      Step step = last.map(Passage::step).orElseGet(() -> new Step.Begins(node.at(), node.fact()));
      Optional<Arrival> before = last.map(passage -> reached.get(passage.from()));
      Arrival arrival = new Arrival(node.fact(), step, before, new ArrayList<>());
      reached.put(node, arrival);
      rememberParts(node, arrival);
    });
    return reached;
  }

  private void rememberParts(Node node, Arrival whole) {
    for (Passage passage : node.out()) {
      if (passage.step() instanceof Step.Moves(Movement moved) && moved.sent() != node.fact()) {
        wholes.computeIfAbsent(node.at(), key -> new HashMap<>()).putIfAbsent(moved.sent(), whole);
      }
    }
  }

  /** Movements by flow; a part that several facts have in common moves once. */
  private static void collect(List<Node> nodes, Map<Flow, Collection<Passage>> passages) {
    Map<Flow, SequencedMap<Fact, Passage>> sent = new IdentityHashMap<>();
    for (Node node : nodes) {
      for (Passage passage : node.out()) {
        if (passage.step() instanceof Step.Moves(Movement moved)) {
          sent.computeIfAbsent(moved.flow(), key -> new LinkedHashMap<>()).putIfAbsent(moved.sent(), passage);
        }
      }
    }
    sent.forEach((flow, bySent) -> passages.put(flow, bySent.values()));
  }

  private static Movement movement(Passage passage) {
    return ((Step.Moves) passage.step()).movement();
  }
}
