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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything with who runs it, wherever it stands; people stand for themselves. */
final class PartyArrangement implements Arrangement {

  private static final int MOST_ROWS = 40;

  private final Pieces pieces;
  private final Grain grain;
  private final Locale locale;
  private final List<Item> items = new ArrayList<>();

  PartyArrangement(Selection selection, Grain grain, Locale locale) {
    this.pieces = new Pieces(selection, Component::operator, (component, inside) -> where(component));
    this.grain = grain;
    this.locale = locale;
    List<Subjects> people = selection.people();
    Map<Optional<Party>, List<Component>> byParty = Arrangement.group(pieces.outermost(), Component::operator);
    if (grain == Grain.COUNTRIES || grain == Grain.TABLE && byParty.size() > MOST_ROWS) {
      homes(people, byParty);
    } else if (grain == Grain.TABLE) {
      everybody(people);
      byParty.forEach((party, components) -> items.add(party(party, components)));
    } else {
      people.forEach(group -> items.add(pieces.people(group)));
      byParty.forEach((party, components) -> items.add(party(party, components)));
    }
  }

  @Override
  public List<Item> items() {
    return items;
  }

  @Override
  public Pieces pieces() {
    return pieces;
  }

  private Item party(Optional<Party> party, List<Component> components) {
    String name = party.map(Party::name).orElse("");
    Frame frame = party.isEmpty() ? Frame.UNKNOWN_PLACE : Frame.PLACE;
    List<Line> header = List.of(header(party));
    String tooltip = Texts.tooltip(List.of(header.getFirst().text()));
    return grain == Grain.COMPONENTS
        ? pieces.box(frame, name, header, components.stream().map(pieces::component).toList(), tooltip)
        : pieces.components(frame, name, header, components, tooltip);
  }

  private Line header(Optional<Party> party) {
    if (party.isEmpty()) {
      return Line.of("Operator unknown", TextStyle.PLACE, Texts.NAME_COLUMNS);
    }
    String where = party.get().country().map(country -> "  " + country).orElse("  home unknown");
    return Line.of(Run.of(party.get().name(), TextStyle.PLACE, Texts.NAME_COLUMNS),
        Run.of(party.get().title().map(title -> " · " + title).orElse(""), TextStyle.DETAIL, Texts.DETAIL_COLUMNS),
        Run.of(where, TextStyle.CODE, Texts.NAME_COLUMNS));
  }

  /** Parties by the country in which they are established, and all people together. */
  private void homes(List<Subjects> people, Map<Optional<Party>, List<Component>> byParty) {
    Map<Set<String>, Map<Optional<Party>, List<Component>>> byHome = new LinkedHashMap<>();
    byParty.forEach((party, components) ->
        byHome.computeIfAbsent(Arrangement.home(party), key -> new LinkedHashMap<>()).put(party, components));
    everybody(people);
    byHome.forEach((codes, parties) -> {
      String where = Texts.place(codes, locale);
      Line header = Line.of(Run.of("Parties in ", TextStyle.PLACE, Texts.NAME_COLUMNS), Run.of(where, TextStyle.PLACE, Texts.NAME_COLUMNS));
      items.add(pieces.parties(Frame.PLACE, String.join(" ", codes), List.of(header), List.of(), parties,
          Texts.tooltip(List.of(header.text()))));
    });
  }

  private void everybody(List<Subjects> people) {
    if (!people.isEmpty()) {
      items.add(pieces.parties(Frame.PLACE, "", List.of(Line.of("People", TextStyle.PLACE, Texts.NAME_COLUMNS)), people, Map.of(),
          "People"));
    }
  }

  private static Optional<String> where(Component component) {
    if (component.places().isEmpty()) {
      return Optional.of("place unknown");
    }
    return Optional.of("at " + component.places().stream().map(PartyArrangement::where).collect(Collectors.joining(", ")));
  }

  private static String where(Location place) {
    return place.name() + place.country().filter(country -> !country.equals(place.name())).map(country -> " (" + country + ")").orElse("");
  }
}
