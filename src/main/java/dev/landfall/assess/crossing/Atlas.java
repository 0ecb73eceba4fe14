package dev.landfall.assess.crossing;

import dev.landfall.law.Lexicon;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Packs;
import dev.landfall.law.Switch;
import dev.landfall.model.Countries;
import dev.landfall.model.Data;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The countries and data as the packs tell them apart on a day; what was looked up once is kept.
 *
 * @param sets sets of places, by name
 * @param chosen switches that somebody set, by name
 * @param kinds classes that were looked up before
 * @param alike the countries that no set and no condition tells apart, by the first of them
 */
public record Atlas(LocalDate day, Map<String, NamedSet> sets, Map<String, List<String>> alike, Lexicon lexicon,
    Map<String, Boolean> chosen, Map<Kinds, Set<String>> kinds) {

  public static final String PERSONAL = "personal";

  /** Data, and whether they are of somebody. */
  record Kinds(Data data, boolean ofPeople) {}

  public static Atlas of(Packs packs, LocalDate day, Map<String, Boolean> chosen) {
    Map<String, NamedSet> sets = new LinkedHashMap<>();
    packs.placeSets().forEach(name -> sets.put(name, packs.sets().get(name)));
    Set<String> named = packs.countriesNamed();
    Map<List<String>, List<String>> alike = new LinkedHashMap<>();
    for (String country : Countries.codes()) {
      List<String> signature = new ArrayList<>();
      sets.values().stream().filter(set -> set.contains(country, day)).map(NamedSet::name).forEach(signature::add);
      if (named.contains(country)) {
        signature.add(country);
      }
      alike.computeIfAbsent(signature, s -> new ArrayList<>()).add(country);
    }
    Map<String, List<String>> byFirst = new LinkedHashMap<>();
    alike.values().forEach(countries -> byFirst.put(countries.getFirst(), countries));
    return new Atlas(day, sets, byFirst, packs.lexicon(), chosen, new HashMap<>());
  }

  /** One country for each way in which sets and conditions tell countries apart. */
  public Collection<String> representatives() {
    return alike.keySet();
  }

  /** Which reading is taken: the chosen one, or else that of the pack. */
  public boolean isOn(Switch reading) {
    return chosen.getOrDefault(reading.name(), reading.on());
  }

  /** What the data are, with all that lies above; data of people are personal unless they are said never to have been. */
  public Set<String> classes(Data data, boolean ofPeople) {
    return kinds.computeIfAbsent(new Kinds(data, ofPeople), this::classes);
  }

  private Set<String> classes(Kinds of) {
    Set<String> classes = new LinkedHashSet<>();
    of.data().classes().forEach(name -> classes.addAll(lexicon.lineage("classes", name)));
    boolean neverPersonal = classes.contains("non_personal") || classes.contains("anonymous");
    if (classes.isEmpty() || of.ofPeople() && !neverPersonal) {
      classes.add(PERSONAL);
    }
    return classes;
  }

  /** Countries behind these names: a set stands for its members. */
  public Set<String> members(List<String> names) {
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
