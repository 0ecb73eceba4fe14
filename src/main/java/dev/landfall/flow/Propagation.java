package dev.landfall.flow;

import dev.landfall.flow.Making.Input;
import dev.landfall.flow.Network.Origin;
import dev.landfall.flow.Network.Route;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Subjects;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lets facts travel until nothing new turns up.
 *
 * <p>The whole story. What people hand over begins at them and travels first: each fact that is new at a component is
 * taken once along every flow that goes out from there, changed as the flow and the target say, and put into every
 * derivation of the component; what results is a new fact there or is known already. As data, groups, places, forms and
 * regimes are finitely many, and facts are only ever added, this ends whatever turns the flows take.
 *
 * <p>Then the holdings. A component that holds data which a flow brings is where they end up, not where they begin: a
 * store to which pseudonymised data flow must not be taken to have them in clear too. So a holding begins a fact only if
 * nothing brings data of that category and group, in whatever form but an anonymous one. Where data of other groups are brought, it begins
 * none either for a group that hands these data over elsewhere: they would have come by a flow too. As what brings them
 * may itself begin at another holding, holdings are asked one after the other, upstream before downstream
 * ({@link Precedence}), each seeing all that the ones before have set going. On a circle of holdings that nothing feeds
 * nobody can say which is the origin: each of them begins. In the same order, and after the holdings on the same circle, a
 * flow that names data which its source turns out not to have is reported, and the source taken to hold them.
 *
 * <p>What depends on all inputs of a derivation together ({@link Making}) may at first be made too weak: not yet mixed,
 * still aggregated. Such facts stay in the graph but lose the edges that lead to them, as those are drawn at the very
 * end; {@link Ways} then keeps only what can still be reached from where data begin. They cannot have had a hand in
 * anything else: what counts in a decision (group, category, place of collection) they share with the facts that stay.
 */
final class Propagation {

  private final Network network;
  private final Binding binding;
  private final Map<Endpoint, Site> sites = new LinkedHashMap<>();
  private final Map<Component, Map<Optional<Subjects>, SortedSet<String>>> bound = new HashMap<>();
  private final ArrayDeque<Node> open = new ArrayDeque<>();
  private final Map<Subjects, Set<Data>> handedOver = new HashMap<>();
  private final Set<Origin> supposed = new LinkedHashSet<>();

  Propagation(Network network, Binding binding) {
    this.network = network;
    this.binding = binding;
    network.model().subjects().forEach(this::site);
    network.model().components().forEach(this::site);
  }

  /** To be called once. */
  void run() {
    for (Flow flow : network.flows()) {
      site(flow.target());
      if (flow.source() instanceof Subjects people) {
        site(people);
      }
    }
    sites.values().stream().toList().forEach(this::handOver);
    settle();
    List<Origin> unexplained = network.origins().stream().filter(origin -> !isExplained(origin)).toList();
    for (List<Origin> together : Precedence.order(network, unexplained)) {
      begin(together);
      settle();
    }
    sites.values().forEach(site -> site.makings().forEach(this::drawEdges));
  }

  Collection<Site> sites() {
    return sites.values();
  }

  /** Data that a component was taken to hold because a flow names them. */
  boolean isSupposed(Component component, Data data) {
    return supposed.contains(new Origin(component, data, false));
  }

  private Site site(Endpoint endpoint) {
    return sites.computeIfAbsent(endpoint, key -> new Site(key, network));
  }

  // ---- where data begin

  private void handOver(Site site) {
    if (site.at() instanceof Subjects people) {
      for (Route route : site.routes()) {
        for (Data data : network.handedOver(people, route)) {
          Optional<String> collectedIn = data.collectedIn().or(people::country);
          Node start = put(site, new Fact(data, Optional.of(people), collectedIn, false, Form.CLEAR, noTies()));
          start.begin();
          handedOver.computeIfAbsent(people, key -> new HashSet<>()).add(data);
          move(start, route.flow(), start.fact());
        }
      }
    }
  }

  private boolean isExplained(Origin origin) {
    return origin.held() ? unexplained(origin).isEmpty() : site(origin.at()).canGive(origin.data(), network.categories());
  }

  /**
   * Groups whose data a holding has from nowhere. Where flows bring the data of some groups, a group that hands the same
   * data over elsewhere is not here: it would have come by a flow too.
   */
  private List<Optional<Subjects>> unexplained(Origin origin) {
    Site site = site(origin.at());
    List<Optional<Subjects>> groups = Network.groups(origin.data());
    boolean brought = groups.stream().anyMatch(group -> site.has(origin.data(), group));
    return groups.stream().filter(group -> !site.has(origin.data(), group))
        .filter(group -> !brought || group.map(people -> !isHandedOver(origin.data(), people)).orElse(true)).toList();
  }

  private boolean isHandedOver(Data data, Subjects people) {
    return handedOver.getOrDefault(people, Set.of()).contains(data);
  }

  /** Each as if the others did not begin. */
  private void begin(List<Origin> together) {
    Map<Origin, List<Optional<Subjects>>> missing = new LinkedHashMap<>();
    together.stream().filter(origin -> !isExplained(origin)).forEach(origin -> missing.put(origin, missing(origin)));
    missing.forEach((origin, groups) -> {
      if (!origin.held()) {
        supposed.add(origin);
      }
      groups.forEach(group -> put(site(origin.at()), beginning(origin.at(), origin.data(), group)).begin());
    });
  }

  private List<Optional<Subjects>> missing(Origin origin) {
    return origin.held() ? unexplained(origin) : Network.groups(origin.data()).stream()
        .filter(group -> !site(origin.at()).has(origin.data(), group)).toList();
  }

  private Fact beginning(Component at, Data data, Optional<Subjects> group) {
    Optional<String> collectedIn = data.collectedIn().or(() -> group.isPresent() ? group.get().country()
        : at.places().stream().findFirst().flatMap(Location::country));
    return tied(new Fact(data, group, collectedIn, false, Forms.arriving(Form.CLEAR, at), noTies()), at);
  }

  // ---- how they travel

  private void settle() {
    while (!open.isEmpty()) {
      Node node = open.poll();
      Site site = site(node.at());
      for (Route route : site.routes()) {
        route.selection().of(node.fact()).forEach(sent -> move(node, route.flow(), tied(sent, node.at())));
      }
      for (Making making : site.makings()) {
        making.take(node).forEach(input -> made(making, input).forEach(result -> put(site, result)));
      }
    }
  }

  private void move(Node from, Flow flow, Fact sent) {
    Fact arrived = tied(with(sent, Forms.carried(sent.form(), flow)), flow.target());
    Node to = put(site(flow.target()), arrived);
    from.out().add(new Passage(from, to, new Step.Moves(new Movement(flow, sent, to.fact()))));
  }

  private List<Fact> made(Making making, Input input) {
    return making.results(input).stream().map(result -> tied(result, making.at())).toList();
  }

  private void drawEdges(Making making) {
    for (Input input : making.inputs()) {
      for (Fact result : made(making, input)) {
        Node to = site(making.at()).node(result);
        Step step = new Step.Derives(making.at(), making.derivation(), input.fact(), to.fact());
        input.node().out().add(new Passage(input.node(), to, step));
      }
    }
  }

  /** Nothing goes on from people: what they hand over is moved by {@link #handOver}, what they receive stays. */
  private Node put(Site site, Fact fact) {
    Optional<Node> added = site.add(fact);
    if (site.at() instanceof Component) {
      added.ifPresent(open::add);
    }
    return added.orElseGet(() -> site.node(fact));
  }

  // ---- ties

  private static SortedSet<String> noTies() {
    return Collections.emptySortedSet();
  }

  private Fact tied(Fact fact, Endpoint at) {
    if (!(at instanceof Component component)) {
      return fact;
    }
    SortedSet<String> here = bound.computeIfAbsent(component, key -> new HashMap<>())
        .computeIfAbsent(fact.subjects(), group -> binding.at(component, group));
    if (fact.ties().containsAll(here)) {
      return fact;
    }
    SortedSet<String> ties = new TreeSet<>(fact.ties());
    ties.addAll(here);
    return new Fact(fact.data(), fact.subjects(), fact.collectedIn(), fact.mixed(), fact.form(),
        Collections.unmodifiableSortedSet(ties));
  }

  private static Fact with(Fact fact, Form form) {
    return fact.form().equals(form) ? fact
        : new Fact(fact.data(), fact.subjects(), fact.collectedIn(), fact.mixed(), form, fact.ties());
  }
}
