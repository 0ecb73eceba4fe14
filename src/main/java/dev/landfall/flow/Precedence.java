package dev.landfall.flow;

import dev.landfall.flow.Network.Origin;
import dev.landfall.flow.Network.Route;
import dev.landfall.model.Component;
import dev.landfall.model.Component.Derivation;
import dev.landfall.model.Data;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * In which order origins are to be asked whether anything brings their data: after every other origin whose data could
 * come to them. Origins that could bring each other their data are asked together, holdings before names on flows and of
 * these the wider ones first, as they bring the narrower with them.
 *
 * <p>The question is put to a coarse graph that leaves out people, form and ties: its nodes are data at a component.
 */
final class Precedence {

  private record Spot(Component at, Data data) {}

  /** When an origin is asked; a holding at depth -1. */
  private record Turn(int rank, int depth) implements Comparable<Turn> {

    private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::rank).thenComparingInt(Turn::depth);

    @Override
    public int compareTo(Turn other) {
      return ORDER.compare(this, other);
    }
  }

  private final Network network;
  private final Map<Component, Set<Data>> supposed = new HashMap<>();
  private final Graph<Spot, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
  private final ArrayDeque<Spot> open = new ArrayDeque<>();

  private Precedence(Network network) {
    this.network = network;
  }

  /** Those that are asked together, one lot after the other. */
  static Collection<List<Origin>> order(Network network, List<Origin> origins) {
    return origins.size() < 2 ? origins.stream().map(List::of).toList() : new Precedence(network).order(origins);
  }

  private Collection<List<Origin>> order(List<Origin> origins) {
    for (Origin origin : origins) {
      if (!origin.held()) {
        supposed.computeIfAbsent(origin.at(), key -> new LinkedHashSet<>()).add(origin.data());
      }
      reach(spot(origin));
    }
    while (!open.isEmpty()) {
      spread(open.poll());
    }
    Map<Spot, Integer> rank = ranks();
    SortedMap<Turn, List<Origin>> turns = new TreeMap<>();
    for (Origin origin : origins) {
      Turn turn = new Turn(rank.get(spot(origin)), origin.held() ? -1 : network.categories().depth(origin.data()));
      turns.computeIfAbsent(turn, t -> new ArrayList<>()).add(origin);
    }
    return turns.values();
  }

  private static Spot spot(Origin origin) {
    return new Spot(origin.at(), origin.data());
  }

  private void reach(Spot spot) {
    if (graph.addVertex(spot)) {
      open.add(spot);
    }
  }

  private void spread(Spot spot) {
    for (Route route : network.from(spot.at())) {
      if (route.flow().target() instanceof Component target) {
        route.selection().namesFor(spot.data()).forEach(name -> link(spot, new Spot(target, name)));
      }
    }
    for (Derivation derivation : spot.at().derivations()) {
      if (!network.inputs(derivation).namesFor(spot.data()).isEmpty()) {
        link(spot, new Spot(spot.at(), derivation.result()));
      }
    }
    // Whether a flow names what is not there is known only after all that could be meant by the name.
    for (Data name : supposed.getOrDefault(spot.at(), Set.of())) {
      if (network.categories().isWithin(spot.data(), name) || network.categories().isWithin(name, spot.data())) {
        link(spot, new Spot(spot.at(), name));
      }
    }
  }

  private void link(Spot from, Spot to) {
    if (!from.equals(to)) {
      reach(to);
      graph.addEdge(from, to);
    }
  }

  /** Equal for spots on a common cycle, else rising along the edges. */
  private Map<Spot, Integer> ranks() {
    Map<Spot, Integer> cycle = new HashMap<>();
    Graph<Integer, DefaultEdge> cycles = new SimpleDirectedGraph<>(DefaultEdge.class);
    for (Collection<Spot> spots : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      int number = cycles.vertexSet().size();
      cycles.addVertex(number);
      spots.forEach(spot -> cycle.put(spot, number));
    }
    for (DefaultEdge edge : graph.edgeSet()) {
      int from = cycle.get(graph.getEdgeSource(edge));
      int to = cycle.get(graph.getEdgeTarget(edge));
      if (from != to) {
        cycles.addEdge(from, to);
      }
    }
    Map<Integer, Integer> position = new HashMap<>();
    new TopologicalOrderIterator<>(cycles).forEachRemaining(number -> position.put(number, position.size()));
    cycle.replaceAll((spot, number) -> position.get(number));
    return cycle;
  }
}
