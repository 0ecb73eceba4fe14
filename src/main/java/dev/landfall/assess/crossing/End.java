package dev.landfall.assess.crossing;

import dev.landfall.model.Component;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One end of a movement at one of the places where it stands.
 *
 * @param country ISO code; empty: not known
 */
public record End(Endpoint endpoint, Optional<Location> location, Optional<String> country) {

  /** One end for each place of the component; one without a place where none is known. */
  public static List<End> of(Endpoint endpoint) {
    return switch (endpoint) {
      case Subjects subjects -> List.of(new End(subjects, Optional.empty(), subjects.country()));
      case Component component when component.places().isEmpty() ->
          List.of(new End(component, Optional.empty(), Optional.empty()));
      case Component component ->
          component.places().stream().map(place -> new End(component, Optional.of(place), place.country())).toList();
    };
  }

  /** The name of the fact that is missing where the country is not known. */
  public String placeFact() {
    return switch (endpoint) {
      case Subjects subjects -> subjects.name() + ".country";
      case Component component -> component.name() + ".place";
    };
  }

  public String kind() {
    return switch (endpoint) {
      case Subjects subjects -> "subjects";
      case Component component -> component.kind();
    };
  }

  /** Countries in which its provider does not offer on that day what stands here. */
  public Set<String> closedOn(LocalDate day) {
    return component().flatMap(Component::service).map(offer -> offer.closedOn(day)).orElse(Set.of());
  }

  /** Who keeps the machines here: said of the component, or else of the place; people have none. */
  public Host keeper() {
    Host said = component().map(Component::host).orElse(Host.UNSAID);
    return said instanceof Host.Unsaid ? location.map(Location::host).orElse(Host.UNSAID) : said;
  }

  public Optional<Component> component() {
    return endpoint instanceof Component component ? Optional.of(component) : Optional.empty();
  }
}
