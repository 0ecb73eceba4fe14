package dev.landfall.render.diagram;

import dev.landfall.model.Component;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything where it stands: countries, in them places and who runs what there, in those the components.
 *
 * <p>What stands in several countries gets a box of those countries together.
 */
final class PlaceArrangement implements Arrangement {

  /** Who runs something where, and for whom. */
  private record Site(List<Location> places, Optional<Party> operator, List<Party> principals, List<Party> jointly) {

    static Site of(Component component) {
      return new Site(component.places(), component.operator(), component.principals(), component.jointly());
    }
  }

  private final Pieces pieces;
  private final Grain grain;
  private final boolean named;
  private final Locale locale;
  private final List<Item> items;

  /** @param grain of a picture of borders at least that of parties */
  PlaceArrangement(Selection selection, View view, Grain grain, Locale locale) {
    this.pieces = new Pieces(selection, Site::of, (component, inside) -> Optional.empty());
    this.grain = grain;
    this.named = view == View.JURISDICTION || grain != Grain.COMPONENTS;
    this.locale = locale;
    this.items = build(selection);
  }

  @Override
  public List<Item> items() {
    return items;
  }

  @Override
  public Pieces pieces() {
    return pieces;
  }

  private List<Item> build(Selection selection) {
    Map<Set<String>, List<Component>> byCountry = new LinkedHashMap<>();
    selection.people().forEach(group -> byCountry.putIfAbsent(country(group), new ArrayList<>()));
    pieces.outermost().forEach(component -> byCountry.computeIfAbsent(countries(component), key -> new ArrayList<>()).add(component));
    List<Item> built = new ArrayList<>();
    byCountry.forEach((codes, components) -> built.add(country(codes, components,
        selection.people().stream().filter(group -> codes.equals(country(group))).toList())));
    return built;
  }

  private static Set<String> countries(Component component) {
    return component.places().stream().flatMap(place -> place.country().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> country(Subjects group) {
    return group.country().map(Set::of).orElse(Set.of());
  }

  private Item country(Set<String> codes, List<Component> components, List<Subjects> people) {
    Frame frame = codes.isEmpty() ? Frame.UNKNOWN_PLACE : Frame.PLACE;
    String tooltip = Texts.tooltip(List.of(Texts.place(codes, locale)));
    List<Line> header = List.of(Arrangement.country(codes, locale));
    if (grain.compareTo(Grain.COUNTRIES) >= 0) {
      return pieces.parties(frame, String.join(" ", codes), header, people, Arrangement.group(components, Component::operator), tooltip);
    }
    List<Item> inside = new ArrayList<>();
    people.forEach(group -> inside.add(pieces.people(group)));
    Arrangement.group(components, Component::places).forEach((places, there) -> inside.addAll(place(places, there, codes)));
    return pieces.box(frame, String.join(" ", codes), header, inside, tooltip);
  }

  private List<Item> place(List<Location> places, List<Component> components, Set<String> codes) {
    Map<Site, List<Component>> bySite = Arrangement.group(components, Site::of);
    List<String> sites = Texts.sites(places);
    List<Line> where = sites.stream().map(site -> Line.of(site, TextStyle.SITE, Texts.DETAIL_COLUMNS)).toList();
    if (named || bySite.size() == 1 || where.isEmpty()) {
      return bySite.values().stream().map(there -> site(where, there, codes)).toList();
    }
    List<Item> inside = bySite.values().stream().map(there -> site(List.of(), there, codes)).toList();
    return List.of(pieces.box(Frame.SITE, names(places), where, inside, Texts.tooltip(sites)));
  }

  private Item site(List<Line> where, List<Component> components, Set<String> codes) {
    Component first = components.getFirst();
    List<Line> header = new ArrayList<>(where);
    header.add(operator(first, where.isEmpty() ? TextStyle.SITE : TextStyle.DETAIL, codes));
    String party = first.operator().map(Party::name).orElse("");
    String tooltip = header.getLast().text();
    return named ? pieces.components(Frame.PARTY, party, header, components, tooltip)
        : pieces.box(Frame.PARTY, party, header, components.stream().map(pieces::component).toList(), tooltip);
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

  private static String names(List<Location> places) {
    return places.stream().map(Location::name).collect(Collectors.joining(" "));
  }
}
