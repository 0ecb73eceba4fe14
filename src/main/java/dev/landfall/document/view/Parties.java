package dev.landfall.document.view;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.document.Names;
import dev.landfall.document.Said;
import dev.landfall.model.Obligation;
import dev.landfall.model.Party;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parties, and whoever stands where no party was named. */
final class Parties {

  private final Words words;
  private final List<Party> all;
  private final LocalDate day;

  Parties(Words words, List<Party> all, LocalDate day) {
    this.words = words;
    this.all = all;
    this.day = day;
  }

  /** @param role as what it acts, a code; empty: in no one role */
  Map<String, Object> of(Actor actor, Optional<String> role) {
    return switch (actor) {
      case Actor.Known known -> of(known.entity(), role);
      case Actor.HostOf host -> unnamed("host", Names.of(host.component()), host.label(), role,
          Optional.of(words.countryFound(host.country(), "place")));
      case Actor.OperatorOf operator -> unnamed("operator", Names.of(operator.component()), operator.label(), role, Optional.empty());
      case Actor.Nobody nobody -> unnamed("people", "", nobody.label(), role, Optional.empty());
    };
  }

  private Map<String, Object> unnamed(String what, String component, String label, Optional<String> role, Optional<?> country) {
    Map<String, Object> view = new LinkedHashMap<>();
    Said shown = what.equals("people") ? words.derived(words.say("somebody.people"), "flows")
        : new Said.Blank(words.say("question." + what, component), words.say("who." + what));
    view.put("text", shown);
    view.put("name", words.derived(label, "flows"));
    view.put("title", shown);
    view.put("known", false);
    view.put("country", country);
    view.put("role", role.map(r -> words.coded("role", r, "roles")));
    for (String unsaid : List.of("group", "ciio", "zone", "city", "description", "handles", "address", "contact", "officer", "place")) {
      view.put(unsaid, Optional.empty());
    }
    for (String none : List.of("alsoIn", "targets", "representatives", "certifications", "duties", "subjectTo", "notSubjectTo")) {
      view.put(none, List.of());
    }
    view.put("publicAuthority", false);
    view.put("internationalOrganisation", false);
    return view;
  }

  Map<String, Object> of(Party party, Optional<String> role) {
    Span span = party.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(party.titleOrName(), span));
    view.put("name", Words.modelled(party.name(), span));
    view.put("title", Words.modelled(party.titleOrName(), span));
    view.put("known", true);
    view.put("country", words.country(party.country(), span));
    view.put("alsoIn", party.alsoIn().stream().map(country -> words.country(country, span)).toList());
    view.put("group", Words.modelled(party.group(), span));
    view.put("role", role.map(r -> words.coded("role", r, "roles")));
    view.put("targets", party.targets().stream().map(place -> words.country(place, span)).toList());
    view.put("ciio", party.ciio().map(yes -> words.flag(yes, span)));
    view.put("publicAuthority", words.flag(party.publicAuthority(), span));
    view.put("internationalOrganisation", words.flag(party.internationalOrganisation(), span));
    view.put("representatives", party.representations().stream().map(one -> representative(one, span)).toList());
    view.put("certifications", party.certifications().stream().map(one -> certification(one, span)).toList());
    view.put("subjectTo", party.subjectTo().stream().sorted().map(law -> words.word("laws", law, span)).toList());
    view.put("notSubjectTo", party.notSubjectTo().stream().sorted().map(law -> words.word("laws", law, span)).toList());
    view.put("handles", party.handles().flatMap(number -> words.personsModelled(number, span)));
    view.put("zone", party.zone().map(zone -> words.word("zones", zone, span)));
    view.put("city", Words.modelled(party.city(), span));
    view.put("duties", party.with().stream().map(met -> obligation(met, words)).toList());
    view.put("description", Words.modelled(party.description(), span));
    view.put("place", Words.modelled(Words.place(span), span));
    for (String unsaid : List.of("address", "contact", "officer")) {
      view.put(unsaid, Optional.empty());
    }
    return view;
  }

  private Map<String, Object> representative(Party.Representation one, Span span) {
    Optional<Party> party = all.stream().filter(p -> p.name().equals(one.by())).findFirst();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(party.map(Party::titleOrName).orElse(one.by()), span));
    view.put("name", Words.modelled(one.by(), span));
    view.put("title", view.get("text"));
    view.put("in", words.country(one.in(), span));
    view.put("country", party.flatMap(p -> words.country(p.country(), p.span())));
    return view;
  }

  private Map<String, Object> certification(Party.Certification one, Span span) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(words.title("schemes", one.scheme()), span));
    view.put("name", Words.modelled(one.scheme(), span));
    view.put("title", view.get("text"));
    view.put("since", words.day(one.since(), span));
    view.put("until", words.day(one.until(), span));
    view.put("holds", words.found(one.holdsOn(day), "dates"));
    return view;
  }

  /** A duty that the model says is met. */
  static Map<String, Object> obligation(Obligation met, Words words) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(words.title("obligations", met.name()), met.span()));
    view.put("name", Words.modelled(met.name(), met.span()));
    view.put("title", view.get("text"));
    view.put("date", words.day(met.date(), met.span()));
    view.put("evidence", Words.modelled(met.evidence(), met.span()));
    view.put("adverse", words.flag(met.adverse(), met.span()));
    return view;
  }
}
