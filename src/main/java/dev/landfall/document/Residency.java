package dev.landfall.document;

import dev.landfall.assess.Assessment;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Form;
import dev.landfall.law.NamedSet;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where each category of data of each group of people can be, over all paths of the flows at work on the day: who has a
 * whole has its parts, who looks has what is looked at.
 */
public final class Residency {

  /** A category of data of one group; no group where nobody said whose they are. */
  public record Entry(Data data, Optional<Subjects> subjects, List<Stay> stays) {}

  /**
   * A component at one of its places.
   *
   * @param country ISO code; empty: not known
   * @param forms in which forms the data are there, in words
   */
  public record Stay(Component component, Optional<String> country, SortedSet<String> forms) {

    /** Whether nobody can be found in what is there, by the model's word. */
    public boolean isAnonymous() {
      return forms.equals(new TreeSet<>(List.of("anonymous")));
    }
  }

  /** Whether data can be in a place. */
  public sealed interface Answer {}

  /** They can, at these components. */
  public record Reached(List<String> components) implements Answer {}

  /** Nothing says that they can, and nothing that they cannot: these components stand nobody knows where. */
  public record Doubtful(List<String> components) implements Answer {}

  /**
   * No path leads there.
   *
   * @param anonymous components there that have what was made of the data and is said to lead to nobody
   * @param companies those from there that run or keep what stands elsewhere and has the data
   */
  public record NotReached(List<String> anonymous, List<String> companies) implements Answer {}

  private final Assessment found;
  private final List<Entry> entries;

  private Residency(Assessment found, List<Entry> entries) {
    this.found = found;
    this.entries = entries;
  }

  public static Residency of(Assessment found) {
    List<Entry> entries = new ArrayList<>();
    for (Data data : found.model().data()) {
      for (Optional<Subjects> people : groups(found, data)) {
        entries.add(new Entry(data, people, found.model().components().stream()
            .flatMap(component -> stays(found, component, data, people)).toList()));
      }
    }
    return new Residency(found, entries);
  }

  /** In the order of the model's data, then of their groups. */
  public List<Entry> entries() {
    return entries;
  }

  private static SequencedSet<Optional<Subjects>> groups(Assessment found, Data data) {
    SequencedSet<Optional<Subjects>> groups = new LinkedHashSet<>();
    data.of().forEach(people -> groups.add(Optional.of(people)));
    found.model().components().forEach(component -> found.facts().at(component).stream()
        .filter(fact -> found.facts().has(fact.data(), data)).map(Fact::subjects).forEach(groups::add));
    if (groups.stream().noneMatch(Optional::isPresent)) {
      return new LinkedHashSet<>(List.of(Optional.empty()));
    }
    groups.remove(Optional.<Subjects>empty());
    return groups;
  }

  private static Stream<Stay> stays(Assessment found, Component component, Data data, Optional<Subjects> people) {
    SortedSet<String> forms = new TreeSet<>();
    found.facts().at(component).stream()
        .filter(fact -> canBeOf(fact, people) && found.facts().has(fact.data(), data))
        .map(Fact::form).map(Form::word).forEach(forms::add);
    if (forms.isEmpty()) {
      return Stream.empty();
    }
    return component.places().isEmpty() ? Stream.of(new Stay(component, Optional.empty(), forms))
        : component.places().stream().map(Location::country).distinct().map(country -> new Stay(component, country, forms));
  }

  /** Data of nobody who was named can be of anybody. */
  private static boolean canBeOf(Fact fact, Optional<Subjects> people) {
    return fact.subjects().isEmpty() || fact.subjects().equals(people);
  }

  /**
   * Whether data can be in a place. Data in which nobody can be found any more are no longer those of the people.
   *
   * @param place an ISO code or the name of a set of countries
   */
  public Answer reaches(Entry entry, String place) {
    List<Stay> stays = entry.stays().stream().filter(stay -> !stay.isAnonymous()).toList();
    List<String> there = components(stays, place);
    if (!there.isEmpty()) {
      return new Reached(there);
    }
    List<String> nowhere = stays.stream().filter(stay -> stay.country().isEmpty()).map(stay -> stay.component().name())
        .distinct().toList();
    List<Stay> anonymous = entry.stays().stream().filter(Stay::isAnonymous).toList();
    return nowhere.isEmpty() ? new NotReached(components(anonymous, place), stays.stream().flatMap(stay -> behind(stay.component()))
        .filter(party -> establishments(party).anyMatch(country -> isIn(country, place))).map(Party::titleOrName).distinct()
        .toList()) : new Doubtful(nowhere);
  }

  private List<String> components(List<Stay> stays, String place) {
    return stays.stream().filter(stay -> stay.country().map(country -> isIn(country, place)).orElse(false))
        .map(stay -> stay.component().name()).distinct().toList();
  }

  private static Stream<Party> behind(Component component) {
    return Stream.of(component.operator().stream(), component.principals().stream(), component.jointly().stream(),
        component.host() instanceof Host.By(Party host) ? Stream.of(host) : Stream.<Party>empty(),
        component.places().stream().flatMap(place -> place.host() instanceof Host.By(Party host) ? Stream.of(host) : Stream.empty()))
        .flatMap(parties -> parties);
  }

  private static Stream<String> establishments(Party party) {
    return Stream.concat(party.country().stream(), party.alsoIn().stream());
  }

  private boolean isIn(String country, String place) {
    NamedSet set = found.packs().sets().get(place);
    return country.equals(place) || set != null && set.contains(country, found.asOf());
  }
}
