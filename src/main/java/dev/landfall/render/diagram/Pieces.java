package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Marks.Mark;
import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Grid;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
import dev.landfall.render.diagram.Scene.Tile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes what pictures are put together from, and remembers what stands for which component.
 *
 * <p>A component that stands elsewhere than what it is part of is drawn where it stands, under its full name.
 */
final class Pieces {

  /** More names than these in one frame are read by nobody. */
  private static final int MOST_TILES = 150;
  private static final int TILE_COLUMNS = 26;

  private final Selection selection;
  private final int year;
  private final Function<Component, ?> standing;
  private final BiFunction<Component, Boolean, Optional<String>> beside;
  private final Set<Endpoint> ends;
  private final Map<Endpoint, List<Mark>> touching;
  private final Map<String, Component> byName = new LinkedHashMap<>();
  private final Map<String, List<Component>> parts = new LinkedHashMap<>();
  private final Map<Endpoint, Item> items = new LinkedHashMap<>();
  /** From what stands in a box to that box. */
  private final Map<String, String> outer = new HashMap<>();
  private int boxes;
  private int grids;

  /**
   * @param standing what a component must have in common with what it is part of to be drawn inside of it
   * @param beside what else is to be said of a component, and whether it stands inside another
   */
  Pieces(Selection selection, Function<Component, ?> standing, BiFunction<Component, Boolean, Optional<String>> beside) {
    this.selection = selection;
    this.year = selection.assessment().asOf().getYear();
    this.standing = standing;
    this.beside = beside;
    this.ends = selection.ends();
    this.touching = selection.touching();
    selection.components().forEach(component -> byName.put(component.name(), component));
    selection.components().stream().filter(this::isInside).forEach(component ->
        parts.computeIfAbsent(component.parent().orElseThrow(), name -> new ArrayList<>()).add(component));
  }

  /** More than a page can show one by one. */
  boolean isMany() {
    return selection.shown().size() > SceneBuilder.MOST_SHAPES || selection.flows().size() > SceneBuilder.MOST_LINES;
  }

  Selection selection() {
    return selection;
  }

  /** Those that stand in no other. */
  List<Component> outermost() {
    return selection.components().stream().filter(component -> !isInside(component)).toList();
  }

  private boolean isInside(Component component) {
    return component.parent().map(byName::get).filter(parent -> standing.apply(parent).equals(standing.apply(component))).isPresent();
  }

  // ---------------------------------------------------------------- where things are

  /** What stands for a component or a group of people. */
  Item item(Endpoint endpoint) {
    return items.get(endpoint);
  }

  /** The innermost box that holds both, a container counting as inside itself. */
  Optional<String> common(Item one, Item other) {
    List<String> around = around(one);
    List<String> others = around(other);
    return around.stream().filter(others::contains).reduce((outer, inner) -> inner);
  }

  /** The boxes around it from the outside in. */
  private List<String> around(Item item) {
    List<String> around = new ArrayList<>();
    for (String id = item instanceof Box box ? box.id() : outer.get(item.id()); id != null; id = outer.get(id)) {
      around.addFirst(id);
    }
    return around;
  }

  // ---------------------------------------------------------------- boxes

  Box box(Frame frame, String name, List<Line> header, List<? extends Item> inside, String tooltip) {
    return box(frame, name, "", header, false, inside, tooltip);
  }

  private Box box(Frame frame, String name, String kind, List<Line> header, boolean anchor, List<? extends Item> inside, String tooltip) {
    Box box = new Box("cluster_" + boxes++, frame, name, kind, header, anchor, List.copyOf(inside), tooltip);
    inside.forEach(item -> outer.put(item.id(), box.id()));
    return box;
  }

  // ---------------------------------------------------------------- components, people

  Item component(Component component) {
    List<Component> inside = parts.getOrDefault(component.name(), List.of());
    Item item = inside.isEmpty() ? leaf(component) : container(component, inside);
    items.put(component, item);
    return item;
  }

  private Node leaf(Component component) {
    return new Node("n" + items.size(), component.name(), component.kind(), lines(component), isFocus(component), tooltip(component));
  }

  private Box container(Component component, List<Component> inside) {
    List<Item> contents = inside.stream().map(this::component).toList();
    return box(Frame.COMPONENT, component.name(), component.kind(), lines(component), ends.contains(component), contents, tooltip(component));
  }

  private boolean isFocus(Endpoint endpoint) {
    return selection.filter().focus().filter(endpoint::equals).isPresent();
  }

  private List<Line> lines(Component component) {
    String name = isInside(component) ? component.shortName() : component.name();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(name, TextStyle.NAME, Texts.NAME_COLUMNS));
    lines.add(Line.of(component.title().map(title -> component.kind() + " · " + title).orElse(component.kind()),
        TextStyle.DETAIL, Texts.NAME_COLUMNS));
    List<String> held = component.holdings().stream().map(Component.Holding::data)
        .filter(data -> selection.data().isEmpty() || selection.data().contains(data)).map(Data::name).distinct().toList();
    if (!held.isEmpty()) {
      String locked = component.atRest().isPresent() ? ", encrypted" : "";
      lines.add(Line.of("holds " + Texts.list(held, Texts.NAME_COLUMNS) + locked, TextStyle.DETAIL, Texts.DETAIL_COLUMNS * 2));
    }
    beside.apply(component, isInside(component)).ifPresent(more -> lines.add(Line.of(more, TextStyle.DETAIL, Texts.DETAIL_COLUMNS)));
    return lines;
  }

  private static String tooltip(Component component) {
    List<String> lines = new ArrayList<>();
    lines.add(component.name() + " (" + component.kind() + ")");
    component.description().ifPresent(lines::add);
    component.holdings().forEach(h -> lines.add("holds " + h.data().name() + h.period().map(p -> " for " + p).orElse("")));
    return Texts.tooltip(lines);
  }

  Node people(Subjects group) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(group.name(), TextStyle.NAME, Texts.NAME_COLUMNS));
    String many = many(group);
    lines.add(Line.of(many, TextStyle.DETAIL, Texts.NAME_COLUMNS));
    group.title().ifPresent(title -> lines.add(Line.of(title, TextStyle.DETAIL, Texts.NAME_COLUMNS)));
    Node node = new Node("n" + items.size(), group.name(), "subjects", lines, isFocus(group), Texts.tooltip(List.of(group.name() + ": " + many)));
    items.put(group, node);
    return node;
  }

  private String many(Subjects group) {
    String who = group.minors() ? "children under 14" : group.employees() ? "employees" : "people";
    return Texts.people(group.counts().in(year)).map(count -> count + " " + who).orElse(who + ", number unknown");
  }

  // ---------------------------------------------------------------- many at once

  /** A frame in which components and what stands in them are named. */
  Grid components(Frame frame, String name, List<Line> header, List<Component> outermost, String tooltip) {
    List<Component> all = outermost.stream().flatMap(component -> withParts(component).stream()).toList();
    List<Component> named = all.stream().filter(component ->
        ends.contains(component) || !component.holdings().isEmpty() || !parts.containsKey(component.name())).toList();
    List<Line> words = new ArrayList<>(header);
    words.add(Line.of(Texts.counted(named.size(), "component", "components") + holding(all), TextStyle.DETAIL, Texts.DETAIL_COLUMNS + 12));
    return grid(frame, name, words, named.stream().map(this::tile).toList(), all, tooltip);
  }

  /** A frame in which people and parties are named. */
  Grid parties(Frame frame, String name, List<Line> header, List<Subjects> people, Map<Optional<Party>, List<Component>> parties,
      String tooltip) {
    List<Tile> tiles = new ArrayList<>();
    List<Endpoint> all = new ArrayList<>(people);
    people.forEach(group -> tiles.add(tile(group.name(), "subjects", group.name() + " · " + many(group), List.of(group))));
    parties.forEach((party, components) -> {
      List<Component> whole = components.stream().flatMap(component -> withParts(component).stream()).toList();
      all.addAll(whole);
      String who = party.map(Party::name).orElse("operator unknown");
      tiles.add(tile(who, "party", who + " · " + Texts.counted(whole.size(), "component", "components"), whole));
    });
    return grid(frame, name, header, tiles, all, tooltip);
  }

  private Grid grid(Frame frame, String name, List<Line> header, List<Tile> tiles, Collection<? extends Endpoint> all, String tooltip) {
    List<Line> words = new ArrayList<>(header);
    words.addAll(flowsInside(new HashSet<>(all)));
    Grid grid = new Grid("g" + grids++, frame, name, words, tiles.stream().limit(MOST_TILES).toList(),
        Math.max(0, tiles.size() - MOST_TILES), tooltip);
    all.forEach(endpoint -> items.put(endpoint, grid));
    return grid;
  }

  /** No verdict is lost where no line is drawn. */
  private List<Line> flowsInside(Set<Endpoint> all) {
    List<Flow> inside = selection.flows().stream()
        .filter(flow -> all.contains(flow.source()) && all.contains(flow.target())).toList();
    if (inside.isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Texts.counted(inside.size(), "flow", "flows") + " inside", TextStyle.DETAIL, Texts.DETAIL_COLUMNS));
    Marks.byRegime(selection.marks().of(inside)).forEach((regime, marks) -> lines.add(FlowEdges.verdicts(regime, marks)));
    return lines;
  }

  private Tile tile(Component component) {
    return tile(component.name(), component.kind(), component.name(), List.of(component));
  }

  /** What is bad about its flows is told by a sign; what is good needs none. */
  private Tile tile(String name, String kind, String words, Collection<? extends Endpoint> of) {
    List<Mark> marks = of.stream().flatMap(endpoint -> touching.getOrDefault(endpoint, List.of()).stream()).toList();
    Optional<Verdict> bad = Marks.worst(marks).filter(verdict -> verdict.compareTo(Verdict.OPEN) >= 0);
    Run run = Run.of(words, TextStyle.TILE, TILE_COLUMNS);
    return new Tile(name, kind, new Line(List.of(run), bad), Texts.tooltip(List.of(words)));
  }

  private static String holding(List<Component> components) {
    Set<String> held = new LinkedHashSet<>();
    components.forEach(component -> component.holdings().forEach(holding -> held.add(holding.data().name())));
    return held.isEmpty() ? "" : ", holding " + Texts.list(held, Texts.NAME_COLUMNS);
  }

  private List<Component> withParts(Component component) {
    List<Component> all = new ArrayList<>();
    all.add(component);
    parts.getOrDefault(component.name(), List.of()).forEach(part -> all.addAll(withParts(part)));
    return all;
  }
}
