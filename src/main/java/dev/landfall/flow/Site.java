package dev.landfall.flow;

import dev.landfall.flow.Network.Route;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Subjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A component or a group of subjects while facts arrive there. */
final class Site {

  private final Endpoint at;
  private final List<Route> routes;
  private final List<Making> makings;
  private final Map<Fact, Node> nodes = new LinkedHashMap<>();
  private final Map<Data, Set<Optional<Subjects>>> present = new HashMap<>();
  private final Map<Data, Set<Optional<Subjects>>> identifiable = new HashMap<>();

  Site(Endpoint at, Network network) {
    this.at = at;
    this.routes = network.from(at);
    this.makings = at instanceof Component component
        ? component.derivations().stream().map(d -> new Making(component, d, network.inputs(d))).toList() : List.of();
  }

  Endpoint at() {
    return at;
  }

  List<Route> routes() {
    return routes;
  }

  List<Making> makings() {
    return makings;
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** The node of a fact that is known to be here. */
  Node node(Fact fact) {
    return nodes.get(fact);
  }

  /** A new node for the fact, or nothing where there is one. */
  Optional<Node> add(Fact fact) {
    Node node = new Node(at, fact);
    if (nodes.putIfAbsent(fact, node) != null) {
      return Optional.empty();
    }
    present.computeIfAbsent(fact.data(), key -> new HashSet<>()).add(fact.subjects());
    if (!(fact.form().base() instanceof Form.Anonymous)) {
      identifiable.computeIfAbsent(fact.data(), key -> new HashSet<>()).add(fact.subjects());
    }
    return Optional.of(node);
  }

  /** Whether data of the category are here in any form but an anonymous one: of this group, or of anyone where it is empty. */
  boolean has(Data data, Optional<Subjects> group) {
    Set<Optional<Subjects>> groups = identifiable.getOrDefault(data, Set.of());
    return group.isEmpty() ? !groups.isEmpty() : groups.contains(group);
  }

  /** Whether anything here can be meant by the name. */
  boolean canGive(Data name, Categories categories) {
    return present.entrySet().stream().anyMatch(here -> categories.isWithin(here.getKey(), name)
        || categories.isWithin(name, here.getKey()) && here.getValue().stream().anyMatch(group -> couldBe(name, group)));
  }

  private static boolean couldBe(Data name, Optional<Subjects> group) {
    return name.of().isEmpty() || group.isEmpty() || name.of().contains(group.get());
  }
}
