package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Component.Derivation;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;

/** What there is to travel on: the flows that are regarded, by where they begin, and what could begin where. */
final class Network {

  /** A flow and what it takes of the facts at its source. */
  record Route(Flow flow, Selection selection) {}

  /**
   * Data that begin at a component unless something brings them.
   *
   * @param held the component is said to hold them; else a flow names them and they are supposed
   */
  record Origin(Component at, Data data, boolean held) {}

  private final Model model;
  private final List<Flow> flows;
  private final Categories categories;
  private final Map<Endpoint, List<Route>> routes = new HashMap<>();

  Network(Model model, Predicate<Flow> regarded) {
    this.model = model;
    this.flows = model.flows().stream().filter(regarded).toList();
    this.categories = new Categories(model.data());
    for (Flow flow : flows) {
      routes.computeIfAbsent(flow.source(), key -> new ArrayList<>())
          .add(new Route(flow, categories.selection(flow.data())));
    }
  }

  Model model() {
    return model;
  }

  List<Flow> flows() {
    return flows;
  }

  Categories categories() {
    return categories;
  }

  /** Flows that go out from here, in model order. */
  List<Route> from(Endpoint source) {
    return routes.getOrDefault(source, List.of());
  }

  Selection inputs(Derivation derivation) {
    return categories.selection(derivation.inputs());
  }

  /** What people hand over by a flow of theirs: what it names, else whatever is said to be theirs. */
  List<Data> handedOver(Subjects people, Route route) {
    List<Data> named = route.selection().named();
    return named.isEmpty() ? model.data().stream().filter(data -> data.of().contains(people)).toList() : named;
  }

  /**
   * Every holding, then every name on a flow from a component, each by components in model order. Of the names at one
   * component the wider come first, as they bring the narrower with them; the order of flows is of no account.
   */
  SequencedSet<Origin> origins() {
    LinkedHashSet<Origin> origins = new LinkedHashSet<>();
    for (Component component : model.components()) {
      component.holdings().forEach(holding -> origins.add(new Origin(component, holding.data(), true)));
    }
    for (Component component : model.components()) {
      from(component).stream().flatMap(route -> route.selection().named().stream()).distinct()
          .sorted(Comparator.comparingInt(categories::depth).thenComparing(Data::name))
          .forEach(data -> origins.add(new Origin(component, data, false)));
    }
    return origins;
  }

  /** The groups whose data these are; one that is empty where nobody said. */
  static List<Optional<Subjects>> groups(Data data) {
    return data.of().isEmpty() ? List.of(Optional.empty()) : data.of().stream().map(Optional::of).toList();
  }
}
