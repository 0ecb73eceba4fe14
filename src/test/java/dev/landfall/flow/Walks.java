package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The oracle: walks every walk there is, one after the other, up to a length, and writes down what one would see on it.
 * Nothing is remembered between walks, nothing is shared with the code under test but the model. Without derivations.
 */
final class Walks {

  /** What a walker carries: {@code base} and {@code lock} as {@code c}, {@code p/K}, {@code g}, {@code a} and {@code K}. */
  record Load(String data, Optional<String> group, String base, String lock, Set<String> ties) {}

  private final Model model;
  private final Binding binding;
  private final int length;
  private final Map<String, Set<Load>> seen = new TreeMap<>();

  Walks(Model model, Binding binding, int length) {
    this.model = model;
    this.binding = binding;
    this.length = length;
  }

  /** Everything seen at each component. */
  Map<String, Set<Load>> all() {
    for (Flow flow : model.flows()) {
      if (flow.source() instanceof Subjects people) {
        for (Data data : model.data()) {
          if (flow.data().isEmpty() ? data.of().contains(people) : flow.data().contains(data)) {
            hop(flow, new Load(data.name(), Optional.of(people.name()), "c", "", Set.of()), new ArrayList<>());
          }
        }
      }
    }
    List<Start> open = starts();
    open.removeIf(this::isBrought);
    Map<Start, Set<Start>> settled = new HashMap<>();
    open.forEach(start -> settled.put(start, settledBy(start, open, new HashSet<>())));
    while (!open.isEmpty()) {
      Start next = open.stream().filter(start -> open.stream().noneMatch(other ->
          settled.get(other).contains(start) && !settled.get(start).contains(other)))
          .min(Comparator.comparingLong(this::turn)).orElseThrow();
      List<Start> together = open.stream().filter(other -> other.equals(next) || settled.get(other).contains(next)
          && settled.get(next).contains(other) && turn(other) == turn(next)).toList();
      open.removeAll(together);
      together.stream().filter(start -> !isBrought(start)).toList()
          .forEach(start -> walk(start.at(), start.load(), new ArrayList<>()));
    }
    return seen;
  }

  /** A holding of one group's data, or a name on a flow ({@code supposed}). */
  private record Start(Component at, Data data, Optional<String> group, boolean supposed, Load load) {}

  /** Holdings before names, components as the model has them, wider names before those within them. */
  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    model.components().forEach(c -> c.holdings().forEach(h -> starts.addAll(starts(c, h.data(), false))));
    for (Component component : model.components()) {
      model.data().stream().sorted(Comparator.<Data>comparingLong(this::wider).thenComparing(Data::name))
          .filter(d -> model.flows().stream().anyMatch(f -> f.source().equals(component) && f.data().contains(d)))
          .forEach(d -> starts.addAll(starts(component, d, true)));
    }
    return starts;
  }

  private long wider(Data data) {
    return model.data().stream().filter(other -> within(data, other)).count();
  }

  private List<Start> starts(Component at, Data data, boolean supposed) {
    List<Start> starts = new ArrayList<>();
    for (Subjects group : data.of()) {
      Optional<String> name = Optional.of(group.name());
      starts.add(new Start(at, data, name, supposed, stored(at, new Load(data.name(), name, "c", "", Set.of()))));
    }
    return starts;
  }

  /** On a circle holdings come before names, and wider names before those within them. */
  private long turn(Start start) {
    return start.supposed() ? wider(start.data()) : -1;
  }

  /** Nobody is found in what is anonymous: it is no holding of anybody's data. */
  private boolean isBrought(Start start) {
    return isBrought(start, load -> start.supposed() || !load.base().equals("a"));
  }

  private boolean isBrought(Start start, Predicate<Load> regarded) {
    return seen.getOrDefault(start.at().name(), Set.of()).stream().filter(regarded).anyMatch(load -> start.supposed()
        ? meant(start.data(), load) : load.data().equals(start.data().name()) && load.group().equals(start.group()));
  }

  /** All data of the random models are of the same people, so that a name has no group of its own to look at. */
  private boolean meant(Data name, Load load) {
    Data data = data(load.data());
    return within(data, name) || within(name, data);
  }

  /** What a start would settle, what that would settle, and so on. */
  private Set<Start> settledBy(Start start, List<Start> open, Set<Start> found) {
    for (Start other : open) {
      if (!found.contains(other) && settles(start, other)) {
        found.add(other);
        settledBy(other, open, found);
      }
    }
    return found;
  }

  private boolean settles(Start one, Start other) {
    Walks alone = new Walks(model, binding, length);
    alone.walk(one.at(), one.load(), new ArrayList<>());
    return alone.isBrought(other, load -> true);
  }

  // ---- one walk

  private void walk(Component at, Load load, List<Object> before) {
    List<Object> here = List.of(at, load);
    seen.computeIfAbsent(at.name(), key -> new HashSet<>()).add(load);
    if (before.contains(here) || before.size() >= length) {
      return;
    }
    before.add(here);
    for (Flow flow : model.flows()) {
      if (flow.source().equals(at)) {
        taken(flow, load).forEach(name -> hop(flow, with(load, name), before));
      }
    }
    before.removeLast();
  }

  private List<String> taken(Flow flow, Load load) {
    Data data = data(load.data());
    if (flow.data().isEmpty() || flow.data().stream().anyMatch(name -> within(data, name))) {
      return List.of(load.data());
    }
    return flow.data().stream().filter(name -> within(name, data)).map(Data::name).toList();
  }

  private void hop(Flow flow, Load load, List<Object> before) {
    if (flow.target() instanceof Component target) {
      String base = load.base();
      if (flow.anonymised() || base.equals("a")) {
        base = "a";
      } else if (flow.aggregated() || base.equals("g")) {
        base = "g";
      } else if (flow.pseudonymised().isPresent()) {
        base = "p/" + holder(flow.pseudonymised().get());
      }
      String key = flow.encrypted().map(Walks::holder).orElse("");
      Load sent = new Load(load.data(), load.group(), base, key.isEmpty() ? load.lock() : key, load.ties());
      walk(target, stored(target, sent), before);
    }
  }

  private Load stored(Component at, Load load) {
    String operator = at.operator().map(Party::name).orElse("nobody");
    String lock = load.lock().equals(operator) ? "" : load.lock();
    String atRest = at.atRest().map(Walks::holder).orElse("");
    if (!atRest.isEmpty() && !atRest.equals(operator)) {
      lock = atRest;
    }
    String base = lock.isEmpty() && load.base().equals("p/" + operator) ? "c" : load.base();
    Set<String> ties = new TreeSet<>(load.ties());
    ties.addAll(binding.at(at, load.group().map(this::people)));
    return new Load(load.data(), load.group(), base, lock, ties);
  }

  private static Load with(Load load, String data) {
    return new Load(data, load.group(), load.base(), load.lock(), load.ties());
  }

  private boolean within(Data narrow, Data wide) {
    return narrow.equals(wide)
        || narrow.parents().stream().anyMatch(parent -> within(data(parent), wide))
        || model.data().stream().anyMatch(d -> d.includes().contains(narrow.name()) && within(d, wide));
  }

  private Data data(String name) {
    return model.data().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }

  private Subjects people(String name) {
    return model.subjects().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static String holder(Encryption key) {
    return key.holder().map(Party::name).orElse("");
  }
}
