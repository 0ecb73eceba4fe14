package dev.landfall.document.view;

import dev.landfall.document.Names;
import dev.landfall.document.template.Coded;
import dev.landfall.model.Component;
import dev.landfall.model.Encryption;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Components: what holds, sends or receives data. */
final class Components {

  private final Words words;
  private final Parties parties;

  Components(Words words, Parties parties) {
    this.words = words;
    this.parties = parties;
  }

  Map<String, Object> of(Component component) {
    Span span = component.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(Names.of(component), span));
    view.put("name", Words.modelled(component.name(), span));
    view.put("title", view.get("text"));
    view.put("kind", words.codedModelled("kind", component.kind(), span));
    view.put("places", component.places().stream().map(place -> place(place, span)).toList());
    view.put("place", component.places().stream().findFirst().map(place -> place(place, span)));
    view.put("country", component.places().stream().flatMap(place -> place.country().stream()).findFirst().map(code -> words.country(code, span)));
    view.put("operator", component.operator().map(party -> parties.of(party, Optional.of(role(component)))));
    view.put("onBehalfOf", component.principals().stream().map(party -> parties.of(party, Optional.empty())).toList());
    view.put("jointly", component.jointly().stream().map(party -> parties.of(party, Optional.empty())).toList());
    view.put("controller", component.controller().map(party -> parties.of(party, Optional.of("controller"))));
    view.put("host", host(component));
    view.put("retention", component.holdings().stream().flatMap(held -> held.period().stream()
        .map(period -> retention(period, held, span))).toList());
    view.put("holds", component.holdings().stream().map(held -> new Coded(held.data().name(),
        Words.modelled(held.data().title().orElse(held.data().name()), span))).toList());
    view.put("encrypted", component.atRest().map(lock -> words.flag(true, span)));
    view.put("keyHolder", component.atRest().flatMap(lock -> keyHolder(lock, span)));
    view.put("keyPlace", component.atRest().flatMap(lock -> keyPlace(lock, span)));
    view.put("service", component.taken().map(taken -> new Coded(taken.offer().name(),
        Words.modelled(words.title(taken.offer().titles(), taken.offer().name()), span))));
    view.put("learns", component.learns().map(learns -> words.flag(learns, span)));
    view.put("duties", component.with().stream().map(met -> Parties.obligation(met, words)).toList());
    view.put("description", Words.modelled(component.description(), span));
    return view;
  }

  private Map<String, Object> retention(String period, Component.Holding held, Span span) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(words.period(period), span));
    view.put("name", Words.modelled(period, span));
    view.put("data", Words.modelled(held.data().title().orElse(held.data().name()), span));
    return view;
  }

  /** As what its operator acts. */
  static String role(Component component) {
    return component.principals().isEmpty() ? "controller" : "processor";
  }

  private Map<String, Object> place(Location place, Span span) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(place.title().orElse(place.name()), span));
    view.put("name", Words.modelled(place.name(), span));
    view.put("title", view.get("text"));
    view.put("country", place.country().map(code -> words.country(code, span)));
    view.put("zone", place.zone().map(zone -> words.word("zones", zone, span)));
    view.put("region", place.region().map(region -> Words.modelled(region.provider() + ":" + region.name(), span)));
    return view;
  }

  /** Who keeps its machines: said of it, or of its place. */
  private Optional<Map<String, Object>> host(Component component) {
    return Stream.concat(Stream.of(component.host()), component.places().stream().map(Location::host))
        .flatMap(host -> switch (host) {
          case Host.By by -> Stream.of(by.party());
          case Host.Self self -> component.operator().stream();
          case Host.Unsaid unsaid -> Stream.<Party>empty();
        }).findFirst().map(party -> parties.of(party, Optional.empty()));
  }

  Optional<Map<String, Object>> keyHolder(Encryption lock, Span span) {
    return lock.holder().map(party -> parties.of(party, Optional.empty()));
  }

  /** The country where the key is. */
  Optional<Map<String, Object>> keyPlace(Encryption lock, Span span) {
    return lock.country().map(code -> words.country(code, span));
  }

  List<Map<String, Object>> of(List<Component> components) {
    return components.stream().map(this::of).toList();
  }
}
