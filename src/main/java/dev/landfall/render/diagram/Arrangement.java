package dev.landfall.render.diagram;

import dev.landfall.model.Component;
import dev.landfall.model.Party;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Scene.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in what. */
interface Arrangement {

  /** The outermost items. */
  List<Item> items();

  /** The pieces that these are made of. */
  Pieces pieces();

  static Arrangement of(Selection selection, View view, Grain grain, Locale locale) {
    return view == View.PARTY ? new PartyArrangement(selection, grain, locale)
        : new PlaceArrangement(selection, view, grain, locale);
  }

  static <K> Map<K, List<Component>> group(List<Component> components, Function<Component, K> key) {
    return components.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The name of countries, and their codes. */
  static Line country(Set<String> codes, Locale locale) {
    return Line.of(Run.of(Texts.place(codes, locale), TextStyle.PLACE, Texts.NAME_COLUMNS),
        Run.of(codes.isEmpty() ? "" : "  " + String.join(" + ", codes), TextStyle.CODE, Texts.NAME_COLUMNS));
  }

  static Set<String> home(Optional<Party> party) {
    return party.flatMap(Party::country).map(Set::of).orElse(Set.of());
  }
}
