package dev.landfall.render.diagram;

import dev.landfall.model.Component;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts everything where it stands: countries, in them places and who runs what there, in those the components.
 *
 * <p>What stands in several countries gets a box of those countries together. A component that stands elsewhere than what
 * it is part of is drawn where it stands, under its full name.
 */
final class PlaceBoxes {

  /** Who runs something where, and for whom. */
  private record Site(List<Location> places, Optional<Party> operator, List<Party> principals, List<Party> jointly) {

    static Site of(Component component) {
      return new Site(component.places(), component.operator(), component.principals(), component.jointly());
    }

    Set<String> countries() {
      return places.stream().flatMap(place -> place.country().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private final Model model;
  private final int year;
  private final Locale locale;
  private final Set<Endpoint> ends;
  private final Map<Endpoint, Item> items = new LinkedHashMap<>();
  private final Map<String, Component> byName = new LinkedHashMap<>();
  private final Map<String, List<Component>> parts = new LinkedHashMap<>();
  /** From a node or box to the box that it is in. */
  private final Map<String, String> outer = new HashMap<>();
  private int boxes;

  /** @param ends where flows begin and end */
  PlaceBoxes(Model model, int year, Locale locale, Set<Endpoint> ends) {
    this.model = model;
    this.year = year;
    this.locale = locale;
    this.ends = ends;
  }

  /** What stands for a component or a group of people, once the boxes are built. */
  Item item(Endpoint endpoint) {
    return items.get(endpoint);
  }

  /** The innermost box that holds both, a container counting as inside itself. */
  Optional<String> common(Endpoint one, Endpoint other) {
    List<String> around = around(one);
    List<String> others = around(other);
    return around.stream().filter(others::contains).reduce((outer, inner) -> inner);
  }

  /** The boxes around it from the outside in. */
  private List<String> around(Endpoint endpoint) {
    List<String> around = new ArrayList<>();
    for (String id = home(items.get(endpoint)); id != null; id = outer.get(id)) {
      around.addFirst(id);
    }
    return around;
  }

  private String home(Item item) {
    return switch (item) {
      case Node node -> outer.get(node.id());
      case Box box -> box.id();
    };
  }

  List<Box> build() {
    model.components().forEach(component -> byName.put(component.name(), component));
    Map<Set<String>, List<Component>> byCountry = new LinkedHashMap<>();
    model.subjects().forEach(s -> byCountry.putIfAbsent(s.country().map(Set::of).orElse(Set.of()), new ArrayList<>()));
    for (Component component : model.components()) {
      if (isInside(component)) {
        parts.computeIfAbsent(component.parent().orElseThrow(), name -> new ArrayList<>()).add(component);
      } else {
        byCountry.computeIfAbsent(Site.of(component).countries(), key -> new ArrayList<>()).add(component);
      }
    }
    List<Box> built = byCountry.entrySet().stream().map(entry -> country(entry.getKey(), entry.getValue())).toList();
    built.forEach(this::noteOuter);
    return built;
  }

  private void noteOuter(Box box) {
    for (Item item : box.items()) {
      switch (item) {
        case Node node -> outer.put(node.id(), box.id());
        case Box inner -> {
          outer.put(inner.id(), box.id());
          noteOuter(inner);
        }
      }
    }
  }

  /** Whether it stands within its parent also in fact. */
  private boolean isInside(Component component) {
    return component.parent().map(byName::get).filter(parent -> Site.of(parent).equals(Site.of(component))).isPresent();
  }

  private Box country(Set<String> codes, List<Component> components) {
    String id = nextBox();
    List<Item> inside = new ArrayList<>();
    model.subjects().stream().filter(s -> codes.equals(s.country().map(Set::of).orElse(Set.of())))
        .forEach(s -> inside.add(people(s)));
    Map<List<Location>, List<Component>> byPlace = group(components, Component::places);
    byPlace.forEach((places, there) -> inside.addAll(place(places, there, codes)));
    Run code = Run.of(codes.isEmpty() ? "" : "  " + String.join(" + ", codes), TextStyle.CODE, Texts.NAME_COLUMNS);
    String name = Texts.place(codes, locale);
    Line header = Line.of(Run.of(name, TextStyle.PLACE, Texts.NAME_COLUMNS), code);
    return new Box(id, codes.isEmpty() ? Frame.UNKNOWN_PLACE : Frame.PLACE, String.join(" ", codes), "", List.of(header), false, inside, Texts.tooltip(List.of(name)));
  }

  private List<Box> place(List<Location> places, List<Component> components, Set<String> codes) {
    Map<Site, List<Component>> bySite = group(components, Site::of);
    List<String> sites = Texts.sites(places);
    List<Line> where = sites.stream().map(site -> Line.of(site, TextStyle.SITE, Texts.DETAIL_COLUMNS)).toList();
    if (bySite.size() == 1 || where.isEmpty()) {
      return bySite.values().stream().map(there -> site(where, there, codes)).toList();
    }
    String id = nextBox();
    List<Item> inside = new ArrayList<>();
    bySite.values().forEach(there -> inside.add(site(List.of(), there, codes)));
    return List.of(new Box(id, Frame.SITE, names(places), "", where, false, inside, Texts.tooltip(sites)));
  }

  private Box site(List<Line> where, List<Component> components, Set<String> codes) {
    String id = nextBox();
    Component first = components.getFirst();
    List<Line> header = new ArrayList<>(where);
    header.add(operator(first, where.isEmpty() ? TextStyle.SITE : TextStyle.DETAIL, codes));
    List<Item> inside = new ArrayList<>();
    components.forEach(component -> inside.add(component(component)));
    return new Box(id, Frame.PARTY, first.operator().map(Party::name).orElse(""), "", header, false, inside, header.getLast().text());
  }

  /** A party that is established elsewhere than its machines stand is told with its country. */
  private static Line operator(Component component, TextStyle style, Set<String> codes) {
    if (component.operator().isEmpty()) {
      return Line.of("operator unknown", style, Texts.DETAIL_COLUMNS);
    }
    Party party = component.operator().get();
    String home = party.country().filter(country -> !codes.contains(country)).map(country -> " (" + country + ")").orElse("");
    String title = party.title().map(t -> " · " + t).orElse("");
    return Line.of(Run.of(party.name() + home, style, Texts.NAME_COLUMNS), Run.of(title, TextStyle.DETAIL, Texts.DETAIL_COLUMNS),
        Run.of(" · " + Texts.role(component), TextStyle.DETAIL, Texts.DETAIL_COLUMNS));
  }

  private Item component(Component component) {
    List<Component> inside = parts.getOrDefault(component.name(), List.of());
    Item item = inside.isEmpty() ? leaf(component) : container(component, inside);
    items.put(component, item);
    return item;
  }

  private Node leaf(Component component) {
    return new Node("n" + items.size(), component.name(), component.kind(), lines(component), tooltip(component));
  }

  private Box container(Component component, List<Component> inside) {
    String id = nextBox();
    List<Item> contents = new ArrayList<>();
    inside.forEach(part -> contents.add(component(part)));
    return new Box(id, Frame.COMPONENT, component.name(), component.kind(), lines(component), ends.contains(component), contents, tooltip(component));
  }

  private List<Line> lines(Component component) {
    String name = isInside(component) ? component.shortName() : component.name();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(name, TextStyle.NAME, Texts.NAME_COLUMNS));
    lines.add(Line.of(component.title().map(title -> component.kind() + " · " + title).orElse(component.kind()),
        TextStyle.DETAIL, Texts.NAME_COLUMNS));
    if (!component.holdings().isEmpty()) {
      List<String> held = component.holdings().stream().map(holding -> holding.data().name()).distinct().toList();
      String locked = component.atRest().isPresent() ? ", encrypted" : "";
      lines.add(Line.of("holds " + Texts.list(held, Texts.NAME_COLUMNS) + locked, TextStyle.DETAIL, Texts.DETAIL_COLUMNS * 2));
    }
    return lines;
  }

  private static String tooltip(Component component) {
    List<String> lines = new ArrayList<>();
    lines.add(component.name() + " (" + component.kind() + ")");
    component.description().ifPresent(lines::add);
    component.holdings().forEach(h -> lines.add("holds " + h.data().name() + h.period().map(p -> " for " + p).orElse("")));
    return Texts.tooltip(lines);
  }

  private Node people(Subjects group) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(group.name(), TextStyle.NAME, Texts.NAME_COLUMNS));
    String who = group.minors() ? "children under 14" : group.employees() ? "employees" : "people";
    String many = Texts.people(group.counts().in(year)).map(count -> count + " " + who).orElse(who + ", number unknown");
    lines.add(Line.of(many, TextStyle.DETAIL, Texts.NAME_COLUMNS));
    group.title().ifPresent(title -> lines.add(Line.of(title, TextStyle.DETAIL, Texts.NAME_COLUMNS)));
    Node node = new Node("n" + items.size(), group.name(), "subjects", lines, Texts.tooltip(List.of(group.name() + ": " + many)));
    items.put(group, node);
    return node;
  }

  private static String names(List<Location> places) {
    return places.stream().map(Location::name).collect(Collectors.joining(" "));
  }

  private String nextBox() {
    return "cluster_" + boxes++;
  }

  private static <K> Map<K, List<Component>> group(List<Component> components, Function<Component, K> key) {
    return components.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
