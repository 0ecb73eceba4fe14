package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.ClassMissing;
import dev.landfall.resolve.ResolveProblem.OutsideInputs;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How data categories hang together: by {@code is}, by {@code includes} and by what is derived from what. Classes and
 * techniques come along all three; groups of subjects come to what is derived. Works in rounds and never by recursion, for a chain can
 * be as long as the text.
 */
final class DataGraph {

  /** What data are taken for where nobody said. */
  private static final String ORDINARY = "personal";

  private record Node(Name name, SortedSet<String> classes, List<Name> parents, List<Name> includes, List<Name> whose,
      boolean hasUnknownNames, List<Clause.Derive> derivations, SortedSet<String> techniques) {

    Stream<Name> inputs() {
      return derivations.stream().flatMap(derive -> derive.inputs().stream());
    }

    Stream<Name> sources() {
      return Stream.of(parents.stream(), includes.stream(), inputs()).flatMap(names -> names);
    }
  }

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Problems problems;

  DataGraph(Problems problems) {
    this.problems = problems;
  }

  void add(Name name, SortedSet<String> classes, List<Name> parents, List<Name> includes, List<Name> whose,
      boolean hasUnknownNames) {
    nodes.putIfAbsent(name.text(), new Node(
        name, new TreeSet<>(classes), parents, includes, whose, hasUnknownNames, new ArrayList<>(),
        new TreeSet<>()));
  }

  void derive(Clause.Derive derive) {
    Optional.ofNullable(nodes.get(derive.result().text())).ifPresent(node -> {
      node.derivations.add(derive);
      node.techniques.add(derive.technique().text());
    });
  }

  /** Call it once, after everything was added. */
  void close() {
    boolean circular = new Circles("is", name -> nodes.get(name).parents, problems).find(nodes.keySet())
        | new Circles("includes", name -> nodes.get(name).includes, problems).find(nodes.keySet());
    nodes.values().stream().filter(node -> node.sources().findAny().isEmpty()).forEach(this::assumeOrdinary);
    spreadClasses();
    if (!circular) {
      nodes.values().forEach(this::assumeOrdinary);
    }
    checkGroups();
  }

  SortedSet<String> classes(String name) {
    return new TreeSet<>(nodes.get(name).classes);
  }

  /** How it, or something that it comes of, was made of other data. */
  SortedSet<String> techniques(String name) {
    return new TreeSet<>(nodes.get(name).techniques);
  }

  private void assumeOrdinary(Node node) {
    boolean isClear = !problems.isPartial() && !node.hasUnknownNames && node.inputs().allMatch(input -> nodes.containsKey(input.text()));
    if (node.classes.isEmpty() && isClear) {
      problems.add(new ClassMissing(node.name, ORDINARY));
      node.classes.add(ORDINARY);
    }
  }

  private void spreadClasses() {
    Map<String, List<Node>> takers = takers();
    Deque<Node> changed = new ArrayDeque<>(nodes.values());
    while (!changed.isEmpty()) {
      Node source = changed.pop();
      for (Node taker : takers.getOrDefault(source.name.text(), List.of())) {
        if (taker.classes.addAll(source.classes) | taker.techniques.addAll(source.techniques)) {
          changed.push(taker);
        }
      }
    }
  }

  /** By source, the categories to which its classes come. */
  private Map<String, List<Node>> takers() {
    Map<String, List<Node>> takers = new LinkedHashMap<>();
    nodes.values().forEach(node -> node.sources().map(Name::text).distinct()
        .forEach(source -> takers.computeIfAbsent(source, s -> new ArrayList<>()).add(node)));
    return takers;
  }

  /** What is derived has the groups of its inputs: an {@code of} of its own must lie within them. */
  private void checkGroups() {
    Map<String, Set<String>> known = knownGroups();
    for (Node node : nodes.values()) {
      if (node.derivations.isEmpty() || node.whose.isEmpty()) {
        continue;
      }
      groupsOfInputs(node, known).ifPresent(possible -> {
        Span derivedAt = node.derivations.getFirst().result().span();
        node.whose.stream().filter(group -> !possible.contains(group.text()))
            .forEach(group -> problems.add(new OutsideInputs(group, node.name, possible, derivedAt)));
      });
    }
  }

  /** Whose data each category are, where that was said of it or of everything that it is derived from. */
  private Map<String, Set<String>> knownGroups() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    nodes.values().stream().filter(node -> !node.whose.isEmpty()).forEach(node -> known.put(
        node.name.text(), new LinkedHashSet<>(node.whose.stream().map(Name::text).toList())));
    Map<String, List<Node>> takers = takers();
    Deque<Node> open = new ArrayDeque<>(nodes.values());
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!known.containsKey(node.name.text()) && !node.derivations.isEmpty()) {
        groupsOfInputs(node, known).ifPresent(groups -> {
          known.put(node.name.text(), groups);
          takers.getOrDefault(node.name.text(), List.of()).forEach(open::push);
        });
      }
    }
    return known;
  }

  private Optional<Set<String>> groupsOfInputs(Node node, Map<String, Set<String>> known) {
    Set<String> groups = new LinkedHashSet<>();
    for (Name input : node.inputs().toList()) {
      if (!known.containsKey(input.text())) {
        return Optional.empty();
      }
      groups.addAll(known.get(input.text()));
    }
    return Optional.of(groups);
  }
}
