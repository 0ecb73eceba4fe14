package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of an assessment is in the picture.
 *
 * @param flows in the order of the model
 * @param shown components, with what they stand in, and groups of people
 * @param data what the picture is narrowed to, with all that it may be moved as or made into; empty: all data
 */
record Selection(Assessment assessment, Filter filter, List<Flow> flows, Set<Endpoint> shown, Set<Data> data, Marks marks) {

  static Selection of(Assessment assessment, Filter filter) {
    Set<Data> data = filter.data().map(wanted -> journey(assessment, wanted)).orElse(Set.of());
    Marks marks = new Marks(assessment, data, transfer -> isShown(transfer, filter));
    List<Flow> active = assessment.model().flows().stream().filter(flow -> flow.activeOn(assessment.asOf())).toList();
    Set<Flow> ways = ways(assessment, filter);
    List<Flow> told = active.stream()
        .filter(flow -> filter.ways().isEmpty() || ways.contains(flow))
        .filter(flow -> data.isEmpty() || moves(assessment.facts(), flow, data))
        .filter(flow -> filter.regimes().isEmpty() && filter.verdicts().isEmpty()
            || marks.of(flow).stream().anyMatch(mark -> filter.verdicts().isEmpty() || filter.verdicts().contains(mark.verdict())))
        .toList();
    List<Flow> flows = filter.focus().map(focus -> near(told, focus, filter.depth())).orElse(told);
    return new Selection(assessment, filter, flows, shown(assessment.model(), filter, data, flows), data, marks);
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  List<Component> components() {
    return assessment.model().components().stream().filter(shown::contains).toList();
  }

  List<Subjects> people() {
    return assessment.model().subjects().stream().filter(shown::contains).toList();
  }

  /** Where flows begin and end. */
  Set<Endpoint> ends() {
    return ends(flows);
  }

  /** What a flow moves, as far as the picture is about it; empty: everything. */
  List<Data> data(Flow flow) {
    if (data.isEmpty()) {
      return flow.data();
    }
    List<Data> named = flow.data().stream().filter(data::contains).toList();
    return !named.isEmpty() ? named
        : assessment.facts().movements(flow).stream().map(moved -> moved.sent().data()).filter(data::contains).distinct().toList();
  }

  /** The worst verdict of the flows that begin or end there. */
  Map<Endpoint, List<Marks.Mark>> touching() {
    Map<Endpoint, List<Marks.Mark>> touching = new HashMap<>();
    for (Flow flow : flows) {
      for (Endpoint end : List.of(flow.source(), flow.target())) {
        touching.computeIfAbsent(end, key -> new ArrayList<>()).addAll(marks.of(flow));
      }
    }
    return touching;
  }

  private static boolean isShown(Transfer transfer, Filter filter) {
    boolean wanted = filter.regimes().isEmpty() || filter.regimes().contains(transfer.regime().name());
    boolean chosen = filter.transfers().isEmpty() || filter.transfers().contains(transfer.id())
        || !filter.ways().contains(transfer.flow()) && filter.transfers().stream()
            .anyMatch(id -> id.startsWith(transfer.regime().name() + ":"));
    return wanted && chosen;
  }

  // ---------------------------------------------------------------- the journey of data

  /** Every category as which it may move, and those that are made of one of them. */
  private static Set<Data> journey(Assessment assessment, Data wanted) {
    Set<Data> journey = new LinkedHashSet<>();
    add(assessment, wanted, journey);
    for (boolean grown = true; grown; ) {
      int size = journey.size();
      for (Component component : assessment.model().components()) {
        component.derivations().stream().filter(made -> !Collections.disjoint(made.inputs(), journey))
            .forEach(made -> add(assessment, made.result(), journey));
      }
      grown = journey.size() > size;
    }
    return journey;
  }

  private static void add(Assessment assessment, Data wanted, Set<Data> journey) {
    journey.add(wanted);
    assessment.model().data().stream().filter(data -> assessment.facts().has(data, wanted)).forEach(journey::add);
  }

  private static boolean moves(Facts facts, Flow flow, Set<Data> data) {
    return facts.movements(flow).stream().anyMatch(moved -> data.contains(moved.sent().data()));
  }

  // ---------------------------------------------------------------- the way of a transfer

  private static Set<Flow> ways(Assessment assessment, Filter filter) {
    Set<Flow> ways = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Flow flow : filter.ways()) {
      Optional<Set<Data>> parts = parts(assessment, flow, filter.transfers());
      ways.add(flow);
      for (Movement moved : assessment.facts().movements(flow)) {
        if (parts.isEmpty() || parts.get().contains(moved.sent().data())) {
          assessment.facts().chain(moved.source(), moved.sent()).forEach(before -> ways.add(before.flow()));
        }
      }
    }
    return ways;
  }

  /** What the transfers with these ids move; empty: no id was named. */
  private static Optional<Set<Data>> parts(Assessment assessment, Flow flow, Set<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(assessment.transfers().stream()
        .filter(transfer -> transfer.flow() == flow && ids.contains(transfer.id()))
        .flatMap(transfer -> transfer.parts().stream()).map(Part::data).collect(Collectors.toSet()));
  }

  // ---------------------------------------------------------------- what is near

  /** Flows that begin or end less than so many steps away. */
  private static List<Flow> near(List<Flow> flows, Endpoint focus, int depth) {
    Set<Endpoint> reached = new HashSet<>();
    flows.forEach(flow -> List.of(flow.source(), flow.target()).stream().filter(end -> isIn(end, focus)).forEach(reached::add));
    Set<Flow> near = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int step = 0; step < depth; step++) {
      int before = near.size();
      flows.stream().filter(flow -> reached.contains(flow.source()) || reached.contains(flow.target())).forEach(near::add);
      if (near.size() == before) {
        break;
      }
      reached.addAll(ends(near));
    }
    return flows.stream().filter(near::contains).toList();
  }

  static boolean isIn(Endpoint inner, Endpoint outer) {
    return inner.equals(outer) || outer instanceof Component && inner.name().startsWith(outer.name() + ".");
  }

  private static Set<Endpoint> ends(Collection<Flow> flows) {
    Set<Endpoint> ends = new LinkedHashSet<>();
    flows.forEach(flow -> {
      ends.add(flow.source());
      ends.add(flow.target());
    });
    return ends;
  }

  private static Set<Endpoint> shown(Model model, Filter filter, Set<Data> data, List<Flow> flows) {
    Set<Endpoint> shown = ends(flows);
    if (filter.isNone()) {
      shown.addAll(model.components());
      shown.addAll(model.subjects());
    }
    boolean ofData = filter.regimes().isEmpty() && filter.verdicts().isEmpty() && filter.ways().isEmpty() && filter.focus().isEmpty();
    for (Component component : model.components()) {
      if (filter.focus().filter(focus -> isIn(component, focus)).isPresent()
          || ofData && component.holdings().stream().anyMatch(holding -> data.contains(holding.data()))) {
        shown.add(component);
      }
    }
    filter.focus().ifPresent(shown::add);
    Map<String, Component> byName = model.components().stream().collect(Collectors.toMap(Component::name, c -> c, (a, b) -> a));
    for (Endpoint end : List.copyOf(shown)) {
      for (Component inner = end instanceof Component c ? c : null; inner != null;
          inner = inner.parent().map(byName::get).orElse(null)) {
        shown.add(inner);
      }
    }
    return shown;
  }
}
