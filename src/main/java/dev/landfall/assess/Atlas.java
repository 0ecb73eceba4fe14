package dev.landfall.assess;

import dev.landfall.law.NamedSet;
import dev.landfall.law.Packs;
import dev.landfall.model.Countries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The countries as the packs tell them apart on a day.
 *
 * @param sets sets of places, by name
 * @param representatives one country for each way in which sets and conditions tell countries apart
 */
record Atlas(LocalDate day, Map<String, NamedSet> sets, List<String> representatives) {

  static Atlas of(Packs packs, LocalDate day) {
    Map<String, NamedSet> sets = new LinkedHashMap<>();
    packs.placeSets().forEach(name -> sets.put(name, packs.sets().get(name)));
    Set<String> named = packs.countriesNamed();
    Map<List<String>, String> alike = new LinkedHashMap<>();
    for (String country : Countries.codes()) {
      List<String> signature = new ArrayList<>();
      sets.values().stream().filter(set -> set.contains(country, day)).map(NamedSet::name).forEach(signature::add);
      if (named.contains(country)) {
        signature.add(country);
      }
      alike.putIfAbsent(signature, country);
    }
    return new Atlas(day, sets, List.copyOf(alike.values()));
  }

  /** Countries behind these names: a set stands for its members. */
  Set<String> members(List<String> names) {
    Set<String> places = new LinkedHashSet<>();
    for (String name : names) {
      NamedSet set = sets.get(name);
      if (set == null) {
        places.add(name);
      } else {
        places.addAll(set.members(day));
      }
    }
    return places;
  }
}
