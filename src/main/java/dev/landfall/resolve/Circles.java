package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.Circle;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds names that lead back to themselves; each name is told in one circle at most. */
final class Circles {

  /** A name on the way, the reference that led on from it, and those not yet followed. */
  private static final class Stop {
    final String name;
    final Iterator<Name> rest;
    Name next;

    Stop(String name, Iterator<Name> rest) {
      this.name = name;
      this.rest = rest;
    }
  }

  private final String relation;
  private final Function<String, List<Name>> edges;
  private final Problems problems;
  private final Deque<Stop> way = new ArrayDeque<>();
  private final Map<String, Boolean> onTheWay = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  Circles(String relation, Function<String, List<Name>> edges, Problems problems) {
    this.relation = relation;
    this.edges = edges;
    this.problems = problems;
  }

  /** Whether there are any. */
  boolean find(Collection<String> names) {
    names.forEach(this::follow);
    return !told.isEmpty();
  }

  private void follow(String start) {
    enter(start);
    while (!way.isEmpty()) {
      Stop here = way.peek();
      if (!here.rest.hasNext()) {
        onTheWay.put(way.pop().name, false);
        continue;
      }
      here.next = here.rest.next();
      if (onTheWay.getOrDefault(here.next.text(), false)) {
        tell(here.next.text());
      } else {
        enter(here.next.text());
      }
    }
  }

  private void enter(String name) {
    if (!onTheWay.containsKey(name)) {
      onTheWay.put(name, true);
      way.push(new Stop(name, edges.apply(name).iterator()));
    }
  }

  /** The references from the name round to itself. */
  private void tell(String name) {
    List<Name> round = new ArrayList<>();
    for (Stop stop : way) {
      round.addFirst(stop.next);
      if (stop.name.equals(name)) {
        break;
      }
    }
    if (round.stream().noneMatch(step -> told.contains(step.text()))) {
      problems.add(new Circle(relation, round));
    }
    round.forEach(step -> told.add(step.text()));
  }
}
