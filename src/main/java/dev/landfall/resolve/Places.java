package dev.landfall.resolve;

import dev.landfall.model.Countries;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Providers;
import dev.landfall.resolve.ResolveProblem.CountryExpected;
import dev.landfall.resolve.ResolveProblem.PlaceUnknown;
import dev.landfall.resolve.ResolveProblem.ProviderUnknown;
import dev.landfall.resolve.ResolveProblem.RegionExpected;
import dev.landfall.resolve.ResolveProblem.RegionUnknown;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Words.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a place means: a declared location, a region of the gazetteer, a country by its code, or a set of countries. */
final class Places {

  private final Declarations declarations;
  private final Table<Location> locations;
  private final Known known;
  private final Gazetteer gazetteer;
  private final Problems problems;
  private final Map<String, Location> literals = new HashMap<>();

  Places(Declarations declarations, Table<Location> locations, Known known, Gazetteer gazetteer, Problems problems) {
    this.declarations = declarations;
    this.locations = locations;
    this.known = known;
    this.gazetteer = gazetteer;
    this.problems = problems;
  }

  /** Where something can stand; a literal or a country is one and the same location wherever it is written. */
  Optional<Location> location(Place place) {
    String name = place.name().text();
    if (place.region().isPresent()) {
      return region(place).map(region -> literals.computeIfAbsent(region.literal(), literal -> new Location(
          literal, Optional.empty(), region.country(), Optional.empty(), Host.UNSAID, Optional.of(region))));
    }
    if (locations.isDeclared(name)) {
      return locations.peek(name);
    }
    if (Countries.isCountry(name)) {
      return Optional.of(country(name));
    }
    unknown(place, names(false), false);
    return Optional.empty();
  }

  /** The country as the place where something stands. */
  Location country(String code) {
    return literals.computeIfAbsent(code, c -> new Location(
        c, Optional.empty(), Optional.of(c), Optional.empty(), Host.UNSAID, Optional.empty()));
  }

  List<Location> locations(List<Place> places) {
    return places.isEmpty()
        ? List.of()
        : places.stream().flatMap(place -> location(place).stream()).distinct().toList();
  }

  /** The ISO code of a place that has to be a country. */
  Optional<String> country(Place place) {
    return country(place, false);
  }

  /** ISO codes, or names of sets of countries. */
  List<String> countriesOrSets(List<Place> places) {
    return places.isEmpty()
        ? List.of()
        : places.stream().flatMap(place -> country(place, true).stream()).distinct().toList();
  }

  /** ISO codes, names of locations and of sets: where an expectation looks. */
  List<String> anywhere(List<Place> places) {
    List<String> names = new ArrayList<>();
    for (Place place : places) {
      String name = place.name().text();
      if (place.region().isEmpty() && isSet(name) && !locations.isDeclared(name)) {
        names.add(name);
      } else if (place.region().isEmpty() && !isKnown(name)) {
        unknown(place, names(true), false);
      } else {
        location(place).map(Location::name).ifPresent(names::add);
      }
    }
    return names.stream().distinct().toList();
  }

  /** The region behind the {@code =} of a location. */
  Optional<Gazetteer.Region> region(Place place) {
    String provider = place.name().text();
    if (place.region().isEmpty()) {
      problems.add(new RegionExpected(place, Countries.isCountry(provider), example()));
      return Optional.empty();
    }
    String name = place.region().get().text();
    Optional<Gazetteer.Region> region = gazetteer.region(provider, name);
    if (region.isEmpty() && !gazetteer.providers().contains(provider)) {
      problems.add(new ProviderUnknown(place, gazetteer.providers(),
          Providers.called(provider).filter(gazetteer.providers()::contains)));
    } else if (region.isEmpty()) {
      problems.add(new RegionUnknown(
          place, namesOf(gazetteer.regions(provider)), namesOf(gazetteer.regionsIn(provider, name))));
    }
    return region;
  }

  private static List<String> namesOf(List<Gazetteer.Region> regions) {
    return regions.stream().map(Gazetteer.Region::name).toList();
  }

  private Optional<String> example() {
    return gazetteer.providers().stream().flatMap(provider -> gazetteer.regions(provider).stream())
        .map(Gazetteer.Region::literal).findFirst();
  }

  private Optional<String> country(Place place, boolean orSet) {
    String name = place.name().text();
    if (place.region().isEmpty() && (Countries.isCountry(name) || orSet && isSet(name))) {
      return Optional.of(name);
    }
    if (place.region().isPresent()) {
      region(place).ifPresent(region -> problems.add(
          new CountryExpected(place, "a region of a cloud", region.country())));
    } else if (isSet(name)) {
      problems.add(new CountryExpected(place, "a set of countries", Optional.empty()));
    } else if (locations.isDeclared(name)) {
      problems.add(new CountryExpected(place, "a location", countryOf(declarations.named(Sort.LOCATION).get(name))));
    } else {
      unknown(place, orSet ? known.placeSets() : List.of(), true);
    }
    return Optional.empty();
  }

  /** Where a location lies by its clauses, for parties are read before locations are. */
  private Optional<String> countryOf(Declaration location) {
    return location.clauses().stream().flatMap(clause -> switch (clause) {
      case Clause.In in -> Stream.of(in.place().name().text()).filter(Countries::isCountry);
      case Clause.LocationIs is -> is.place().region()
          .flatMap(region -> gazetteer.region(is.place().name().text(), region.text()))
          .flatMap(Gazetteer.Region::country).stream();
      default -> Stream.of();
    }).findFirst();
  }

  private void unknown(Place place, Collection<String> inScope, boolean onlyCountries) {
    String name = place.name().text();
    if (!problems.isDoubtful(name)) {
      problems.add(new PlaceUnknown(place, inScope, Countries.codeOf(name), onlyCountries));
    }
  }

  private boolean isKnown(String name) {
    return locations.isDeclared(name) || Countries.isCountry(name);
  }

  private boolean isSet(String name) {
    return known.placeSets().contains(name);
  }

  private List<String> names(boolean withSets) {
    List<String> names = new ArrayList<>();
    locations.declared().forEach(names::add);
    if (withSets) {
      names.addAll(known.placeSets());
    }
    return names;
  }

  /** Whether the word is the display name of the country in capitals or small letters. */
  static boolean isNameOf(String written, String code) {
    return Countries.name(code, Locale.ENGLISH).equalsIgnoreCase(written)
        || Countries.name(code, Locale.SIMPLIFIED_CHINESE).equals(written)
        || code.equalsIgnoreCase(written);
  }
}
