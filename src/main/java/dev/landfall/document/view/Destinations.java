package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.flow.Movement;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Countries outside of what the regime protects into which transfers bring data, each with how it does. */
final class Destinations {

  private final Scene scene;
  private final SequencedMap<String, SequencedSet<String>> ways = new LinkedHashMap<>();

  Destinations(Scene scene) {
    this.scene = scene;
  }

  List<Map<String, Object>> of(Collection<Transfer> transfers, Journey journey) {
    for (Transfer transfer : transfers) {
      transfer.toPlace().ifPresent(country -> reached(country, transfer.mode() == Flow.Mode.ACCESS ? "access" : "kept"));
      transfer.importer().party().flatMap(Party::country).ifPresent(country -> reached(country, "establishment"));
    }
    for (Movement movement : journey.onward()) {
      if (movement.target() instanceof Component target) {
        target.places().stream().flatMap(place -> place.country().stream()).forEach(country -> reached(country, "onward"));
      }
    }
    for (Transfer transfer : transfers) {
      transfer.flow().via().stream().map(Location::country).forEach(country -> country.ifPresent(code -> reached(code, "transit")));
    }
    List<Map<String, Object>> views = new ArrayList<>();
    ways.forEach((country, how) -> {
      Map<String, Object> view = new LinkedHashMap<>(scene.words.countryFound(country, "place"));
      view.put("title", view.get("text"));
      view.put("as", how.stream().map(way -> scene.words.coded("destination", way, "flows")).toList());
      views.add(view);
    });
    return views;
  }

  private void reached(String country, String how) {
    if (scene.topic.regime().territory().stream().noneMatch(place -> place.matches(country, scene.day()))) {
      ways.computeIfAbsent(country, c -> new LinkedHashSet<>()).add(how);
    }
  }
}
