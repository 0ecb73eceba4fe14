package dev.landfall.assess.explain;

import dev.landfall.assess.explain.Change.About;
import dev.landfall.assess.explain.Change.Kind;
import dev.landfall.diagnostic.Words;
import dev.landfall.model.Component;
import dev.landfall.model.Counts;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Interval;
import dev.landfall.model.Location;
import dev.landfall.model.Obligation;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Revision;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The changes there are, each with what it makes of a model. */
final class Changes {

  private Changes() {}

  // ---------------------------------------------------------------- parties

  static Change ciio(Party party, boolean value) {
    return party(Kind.WITH, party, value ? "ciio" : "not ciio", "",
        p -> copy(p, Optional.of(value), p.publicAuthority(), p.certifications(), p.subjectTo(), p.notSubjectTo(), p.handles()));
  }

  static Change notPublicAuthority(Party party) {
    return party(Kind.WITHOUT, party, "public_authority", "",
        p -> copy(p, p.ciio(), false, p.certifications(), p.subjectTo(), p.notSubjectTo(), p.handles()));
  }

  static Change certified(Party party, String scheme) {
    return party(Kind.WITH, party, "certified", scheme, p -> copy(p, p.ciio(), p.publicAuthority(),
        plus(p.certifications(), new Party.Certification(scheme, Optional.empty(), Optional.empty())), p.subjectTo(),
        p.notSubjectTo(), p.handles()));
  }

  static Change notCertified(Party party, String scheme) {
    return party(Kind.WITHOUT, party, "certified", scheme, p -> copy(p, p.ciio(), p.publicAuthority(),
        p.certifications().stream().filter(held -> !held.scheme().equals(scheme)).toList(), p.subjectTo(), p.notSubjectTo(),
        p.handles()));
  }

  static Change subjectTo(Party party, String law) {
    return party(Kind.WITH, party, "subject to", law, p -> copy(p, p.ciio(), p.publicAuthority(), p.certifications(),
        with(p.subjectTo(), law), without(p.notSubjectTo(), law), p.handles()));
  }

  static Change notSubjectTo(Party party, String law) {
    return party(Kind.WITH, party, "not subject to", law, p -> copy(p, p.ciio(), p.publicAuthority(), p.certifications(),
        without(p.subjectTo(), law), with(p.notSubjectTo(), law), p.handles()));
  }

  static Change handles(Party party, long number) {
    return party(Kind.WITH, party, "handles", grouped(number), p -> copy(p, p.ciio(), p.publicAuthority(), p.certifications(),
        p.subjectTo(), p.notSubjectTo(), Optional.of(Interval.exactly(number))));
  }

  private static Change party(Kind kind, Party party, String head, String tail, UnaryOperator<Party> edit) {
    return new Change(About.PARTY, kind, party.name(), head, tail, model -> Revision.party(model, party, edit));
  }

  private static Party copy(Party p, Optional<Boolean> ciio, boolean publicAuthority, List<Party.Certification> certifications,
      Set<String> subjectTo, Set<String> notSubjectTo, Optional<Interval> handles) {
    return new Party(p.name(), p.title(), p.country(), p.alsoIn(), p.group(), p.targets(), ciio, publicAuthority,
        p.internationalOrganisation(), certifications, subjectTo, notSubjectTo, handles, p.representations(), p.zone(),
        p.city(), p.with(), p.description(), p.span());
  }

  // ---------------------------------------------------------------- purposes

  static Change basis(Purpose purpose, String basis) {
    return purpose(purpose, "basis", basis, p -> copy(p, List.of(new Purpose.Basis(basis, Optional.empty())), p.necessary(), p.activity()));
  }

  static Change necessary(Purpose purpose) {
    return purpose(purpose, "necessary", "", p -> copy(p, p.bases(), Optional.of(true), Optional.empty()));
  }

  static Change necessaryFor(Purpose purpose, String activity) {
    return purpose(purpose, "necessary for", activity, p -> copy(p, p.bases(), Optional.of(true), Optional.of(activity)));
  }

  static Change notNecessary(Purpose purpose) {
    return purpose(purpose, "not necessary", "", p -> copy(p, p.bases(), Optional.of(false), Optional.empty()));
  }

  private static Change purpose(Purpose purpose, String head, String tail, UnaryOperator<Purpose> edit) {
    return new Change(About.PURPOSE, Kind.WITH, purpose.name(), head, tail, model -> Revision.purpose(model, purpose, edit));
  }

  private static Purpose copy(Purpose p, List<Purpose.Basis> bases, Optional<Boolean> necessary, Optional<String> activity) {
    return new Purpose(p.name(), p.title(), bases, necessary, activity, p.with(), p.description(), p.span());
  }

  // ---------------------------------------------------------------- flows

  static Change occasional(Flow flow, boolean value) {
    return flow(Kind.WITH, flow, value ? "occasional" : "regular", "", f -> copy(f, f.counts(), f.encrypted(), f.pseudonymised(),
        f.anonymised(), Optional.of(value), f.order(), f.with()));
  }

  static Change count(Flow flow, long number) {
    return flow(Kind.WITH, flow, "count", grouped(number), f -> copy(f, Counts.everyYear(Interval.exactly(number)),
        f.encrypted(), f.pseudonymised(), f.anonymised(), f.occasional(), f.order(), f.with()));
  }

  static Change anonymised(Flow flow) {
    return flow(Kind.WITH, flow, "anonymised", "", f -> copy(f, f.counts(), f.encrypted(), f.pseudonymised(), true,
        f.occasional(), f.order(), f.with()));
  }

  static Change pseudonymised(Flow flow, Party holder, String country) {
    return flow(Kind.WITH, flow, "pseudonymised " + key(holder, country), "", f -> copy(f, f.counts(), f.encrypted(),
        Optional.of(held(holder, country)), f.anonymised(), f.occasional(), f.order(), f.with()));
  }

  static Change encrypted(Flow flow, Party holder, String country) {
    return flow(Kind.WITH, flow, "encrypted " + key(holder, country), "", f -> copy(f, f.counts(),
        Optional.of(held(holder, country)), f.pseudonymised(), f.anonymised(), f.occasional(), f.order(), f.with()));
  }

  static Change withoutOrder(Flow flow) {
    return flow(Kind.WITHOUT, flow, "on order of", "\"" + flow.order().orElse("") + "\"", f -> copy(f, f.counts(), f.encrypted(),
        f.pseudonymised(), f.anonymised(), f.occasional(), Optional.empty(), f.with()));
  }

  static Change duty(Flow flow, String duty) {
    return flow(Kind.WITH, flow, "with", duty, f -> copy(f, f.counts(), f.encrypted(), f.pseudonymised(), f.anonymised(),
        f.occasional(), f.order(), plus(f.with(), met(duty, Optional.empty(), f.span()))));
  }

  static Change withoutDuty(Flow flow, String duty) {
    return flow(Kind.WITHOUT, flow, "with", duty, f -> copy(f, f.counts(), f.encrypted(), f.pseudonymised(), f.anonymised(),
        f.occasional(), f.order(), f.with().stream().filter(met -> !met.name().equals(duty)).toList()));
  }

  private static Change flow(Kind kind, Flow flow, String head, String tail, UnaryOperator<Flow> edit) {
    return new Change(head.equals("count") ? About.NUMBER : About.FLOW, kind, flow.name(), head, tail, model -> Revision.flow(model, flow, edit));
  }

  private static Flow copy(Flow f, Counts counts, Optional<Encryption> encrypted, Optional<Encryption> pseudonymised,
      boolean anonymised, Optional<Boolean> occasional, Optional<String> order, List<Obligation> with) {
    return new Flow(f.name(), f.labelled(), f.source(), f.target(), f.mode(), f.data(), f.purposes(), f.under(), counts,
        encrypted, pseudonymised, anonymised, f.aggregated(), f.via(), occasional, f.since(), f.until(), order, with,
        f.description(), f.span());
  }

  private static String key(Party holder, String country) {
    return "key held by " + holder.name() + " at " + country;
  }

  private static Encryption held(Party holder, String country) {
    return new Encryption(Optional.of(holder), Optional.of(location(country)));
  }

  // ---------------------------------------------------------------- components and data

  static Change at(Component component, String country) {
    return component(component, "at", country, c -> copy(c, List.of(location(country)), c.host()));
  }

  static Change selfHosted(Component component) {
    return component(component, "self_hosted", "", c -> copy(c, c.places(), Host.SELF));
  }

  private static Change component(Component component, String head, String tail, UnaryOperator<Component> edit) {
    return new Change(About.PLACE, Kind.WITH, component.name(), head, tail, model -> Revision.component(model, component, edit));
  }

  private static Component copy(Component c, List<Location> places, Host host) {
    return new Component(c.name(), c.title(), c.kind(), c.parent(), places, c.operator(), c.principals(), c.jointly(),
        c.holdings(), host, c.atRest(), c.serves(), c.publicIn(), c.trainsOn(), c.derivations(),
        c.taken(), c.learns(), c.with(), c.description(), c.span());
  }

  static Change isAlso(Data data, String kind) {
    return new Change(About.DATA, Kind.WITH, data.name(), "is", kind, model -> Revision.data(model, data, d -> {
      SortedSet<String> classes = new TreeSet<>(d.classes());
      classes.add(kind);
      return new Data(d.name(), d.title(), classes, d.techniques(), d.parents(), d.of(), d.fields(), d.includes(), d.collectedIn(), d.sector(),
          d.description(), d.span());
    }));
  }

  private static Location location(String country) {
    return new Location(country, Optional.empty(), Optional.of(country), Optional.empty(), Host.UNSAID, Optional.empty());
  }

  // ---------------------------------------------------------------- readings of the law

  static Change switched(String name, boolean on) {
    return new Change(About.LAW, Kind.WITH, "system", "switch", name + (on ? " on" : " off"), model -> Revision.switched(model, name, on));
  }

  // ---------------------------------------------------------------- papers

  static Change without(Safeguard paper) {
    return new Change(About.PAPER, Kind.WITHOUT, paper.name(), "", "", model -> Revision.without(model, paper));
  }

  static Change duty(Safeguard paper, String duty, Optional<LocalDate> made) {
    return paper(Kind.WITH, paper, "with", duty + made.map(day -> " " + day).orElse(""), s -> {
      List<Obligation> with = new ArrayList<>(s.with().stream().filter(met -> !met.name().equals(duty)).toList());
      with.add(met(duty, made, s.span()));
      return copy(s, s.module(), s.ground(), s.covers(), s.onward(), s.since(), s.until(), s.extended(), with);
    });
  }

  static Change withoutDuty(Safeguard paper, String duty) {
    return paper(Kind.WITHOUT, paper, "with", duty, s -> copy(s, s.module(), s.ground(), s.covers(), s.onward(), s.since(),
        s.until(), s.extended(), s.with().stream().filter(met -> !met.name().equals(duty)).toList()));
  }

  static Change covers(Safeguard paper, Data data) {
    return paper(Kind.WITH, paper, "covers", data.name(), s -> copy(s, s.module(), s.ground(), plus(s.covers(), data), s.onward(),
        s.since(), s.until(), s.extended(), s.with()));
  }

  static Change module(Safeguard paper, int module) {
    return paper(Kind.WITH, paper, "is", paper.instrument() + " module " + module, s -> copy(s, OptionalInt.of(module), s.ground(), s.covers(),
        s.onward(), s.since(), s.until(), s.extended(), s.with()));
  }

  static Change ground(Safeguard paper, String ground) {
    return paper(Kind.WITH, paper, "ground", ground, s -> copy(s, s.module(), Optional.of(ground), s.covers(), s.onward(), s.since(),
        s.until(), s.extended(), s.with()));
  }

  static Change onward(Safeguard paper, Party party) {
    return paper(Kind.WITH, paper, "onward", party.name(), s -> copy(s, s.module(), s.ground(), s.covers(), plus(s.onward(), party),
        s.since(), s.until(), s.extended(), s.with()));
  }

  static Change since(Safeguard paper, LocalDate day) {
    return paper(Kind.WITH, paper, "since", day.toString(), s -> copy(s, s.module(), s.ground(), s.covers(), s.onward(),
        Optional.of(day), s.until(), s.extended(), s.with()));
  }

  static Change withoutEnd(Safeguard paper) {
    return paper(Kind.WITHOUT, paper, "until", paper.until().map(LocalDate::toString).orElse(""), s -> copy(s, s.module(),
        s.ground(), s.covers(), s.onward(), s.since(), Optional.empty(), s.extended(), s.with()));
  }

  static Change extended(Safeguard paper, LocalDate day) {
    return paper(Kind.WITH, paper, "extended", day.toString(), s -> copy(s, s.module(), s.ground(), s.covers(), s.onward(), s.since(),
        s.until(), Optional.of(day), s.with()));
  }

  /** Signed on that day, with all that it presupposes behind it. */
  static Change signed(String name, String instrument, OptionalInt module, Optional<String> ground, Party from, Party to,
      List<String> with, dev.landfall.source.Span near) {
    Safeguard signed = new Safeguard(name, Optional.empty(), instrument, module, ground, Optional.of(from), Optional.of(to),
        Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
        with.stream().map(duty -> met(duty, Optional.empty(), near)).toList(), List.of(), Optional.empty(), near);
    String head = "is " + instrument + (module.isPresent() ? " module " + module.getAsInt() : "") + " from " + from.name() + " to "
        + to.name() + (with.isEmpty() ? "" : " with " + String.join(", ", with)) + (ground.isEmpty() ? "" : " ground");
    return new Change(About.PAPER, Kind.STATEMENT, name, head, ground.orElse(""), model -> Revision.with(model, signed));
  }

  /** Several clauses on one thing, written one after the other. */
  static Change together(List<Change> changes) {
    return changes.stream().skip(1).reduce(changes.getFirst(), (one, other) -> {
      boolean listed = one.head().equals("with") && other.head().equals("with");
      return new Change(one.about(), one.kind(), one.on(), listed ? "with" : one.clause() + " " + other.clause(),
          listed ? one.tail() + ", " + other.tail() : "", model -> other.of(one.of(model)));
    });
  }

  private static Change paper(Kind kind, Safeguard paper, String head, String tail, UnaryOperator<Safeguard> edit) {
    return new Change(About.PAPER, kind, paper.name(), head, tail, model -> Revision.safeguard(model, paper, edit));
  }

  private static Safeguard copy(Safeguard s, OptionalInt module, Optional<String> ground, List<Data> covers, List<Party> onward,
      Optional<LocalDate> since, Optional<LocalDate> until, Optional<LocalDate> extended, List<Obligation> with) {
    return new Safeguard(s.name(), s.title(), s.instrument(), module, ground, s.from(), s.to(), s.group(), covers, onward, since,
        until, extended, with, s.supplementary(), s.description(), s.span());
  }

  // ---------------------------------------------------------------- small things

  private static Obligation met(String duty, Optional<LocalDate> made, dev.landfall.source.Span near) {
    return new Obligation(duty, made, Optional.empty(), false, near);
  }

  /** As models may write it. */
  private static String grouped(long number) {
    return Words.grouped(number).replace(',', '_');
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static Set<String> with(Set<String> set, String more) {
    Set<String> all = new LinkedHashSet<>(set);
    all.add(more);
    return all;
  }

  private static Set<String> without(Set<String> set, String less) {
    Set<String> rest = new LinkedHashSet<>(set);
    rest.remove(less);
    return rest;
  }
}
