package dev.landfall.flow;

import dev.landfall.model.Data;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which data categories are within which. A category is within those that it is and within those that include it, at any
 * depth and in any mixture of the two.
 */
final class Categories {

  private final Map<String, Data> byName = new HashMap<>();
  private final Map<Data, Set<Data>> nextWider = new HashMap<>();
  private final Map<Data, Set<Data>> allWider = new HashMap<>();
  private final Map<List<Data>, Selection> selections = new LinkedHashMap<>();

  Categories(Collection<Data> declared) {
    declared.forEach(data -> byName.put(data.name(), data));
    for (Data data : declared) {
      data.parents().forEach(parent -> widen(data, byName.get(parent)));
      data.includes().forEach(part -> widen(byName.get(part), data));
    }
  }

  private void widen(Data narrow, Data wide) {
    if (narrow != null && wide != null) {
      nextWider.computeIfAbsent(narrow, key -> new LinkedHashSet<>()).add(wide);
    }
  }

  /** Whether the one is the other or within it. */
  boolean isWithin(Data narrow, Data wide) {
    return narrow.equals(wide) || widerThan(narrow).contains(wide);
  }

  /** Whether who has the one has something of the other: it is within that, or something that it includes is. */
  boolean has(Data held, Data wanted) {
    Set<Data> seen = new LinkedHashSet<>(Set.of(held));
    ArrayDeque<Data> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Data part = open.poll();
      if (isWithin(part, wanted)) {
        return true;
      }
      part.includes().stream().map(byName::get).filter(next -> next != null && seen.add(next)).forEach(open::add);
    }
    return false;
  }

  /** How many categories it is within; more than each of those. */
  int depth(Data data) {
    return widerThan(data).size();
  }

  /** What a flow, or one who makes data of data, takes by these names; no names take everything. */
  Selection selection(List<Data> named) {
    return selections.computeIfAbsent(named, key -> new Selection(this, key));
  }

  private Set<Data> widerThan(Data data) {
    Set<Data> known = allWider.get(data);
    if (known == null) {
      known = closure(data);
      allWider.put(data, known);
    }
    return known;
  }

  private Set<Data> closure(Data data) {
    Set<Data> seen = new LinkedHashSet<>();
    ArrayDeque<Data> open = new ArrayDeque<>(List.of(data));
    while (!open.isEmpty()) {
      for (Data wider : nextWider.getOrDefault(open.poll(), Set.of())) {
        if (seen.add(wider)) {
          open.add(wider);
        }
      }
    }
    return seen;
  }
}
