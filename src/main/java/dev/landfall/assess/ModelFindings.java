package dev.landfall.assess;

import dev.landfall.assess.decide.Headcount;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.flow.Unsupported;
import dev.landfall.law.Effect;
import dev.landfall.law.Packs;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Obligation;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.model.Safeguard;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is doubtful in the model itself, whatever the law: above all what would let it say less than was meant. */
final class ModelFindings {

  private static final int DAYS_OF_THE_CATALOGUE = 180;

  private final Model model;
  private final Packs packs;
  private final LocalDate day;
  private final Facts facts;

  ModelFindings(Model model, Packs packs, LocalDate day, Facts facts) {
    this.model = model;
    this.packs = packs;
    this.day = day;
    this.facts = facts;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    List<Flow> active = model.flows().stream().filter(flow -> flow.activeOn(day)).toList();
    facts.unsupported().stream().map(ModelFindings::unsupported).forEach(findings::add);
    active.stream().filter(flow -> facts.movements(flow).isEmpty()).map(this::idle).forEach(findings::add);
    active.stream().flatMap(flow -> moreThanThereAre(flow).stream()).forEach(findings::add);
    model.components().stream().flatMap(this::withoutInput).forEach(findings::add);
    Set<String> cities = packs.cities();
    model.parties().stream().flatMap(party -> doubtfulCity(party, cities).stream()).forEach(findings::add);
    model.safeguards().stream().flatMap(safeguard -> strangeModule(safeguard).stream()).forEach(findings::add);
    model.safeguards().stream().flatMap(this::late).forEach(findings::add);
    model.safeguards().stream().filter(s -> s.since().isEmpty()).map(ModelFindings::undated).forEach(findings::add);
    model.components().stream().filter(this::isStale).map(ModelFindings::stale).forEach(findings::add);
    return findings;
  }

  private static Finding unsupported(Unsupported unsupported) {
    return finding("unsupported-data", Severity.WARNING, unsupported.flow().name(), new Remark.UnsupportedData(unsupported),
        unsupported.flow().span());
  }

  /** What stands inside a component is not what the component itself has. */
  private Finding idle(Flow flow) {
    Optional<String> inside = model.components().stream().filter(c -> c.name().startsWith(flow.source().name() + "."))
        .filter(c -> !facts.at(c).isEmpty()).map(Component::name).findFirst();
    return finding("idle-flow", Severity.WARNING, flow.name(), new Remark.IdleFlow(flow, inside), flow.span());
  }

  /** A number that cannot be is not believed beyond what there is. */
  private Optional<Finding> moreThanThereAre(Flow flow) {
    Optional<Interval> said = flow.counts().in(day.getYear());
    Interval groups = facts.movements(flow).stream().map(Movement::sent).map(fact -> fact.subjects()).distinct()
        .map(group -> Headcount.size(group, day.getYear())).reduce(Interval.ZERO, Interval::plus);
    return said.filter(count -> count.low() > groups.high()).map(count -> finding("count-above-group", Severity.WARNING,
        flow.name(), new Remark.CountAboveGroup(flow, count.low(), groups.high()), flow.span()));
  }

  private Stream<Finding> withoutInput(Component component) {
    Stream<Finding> derived = component.derivations().stream().flatMap(made -> made.inputs().stream()
        .filter(input -> !has(component, input)).map(input -> missing(component, input, Optional.of(made.result()))));
    return Stream.concat(derived, component.trainsOn().stream()
        .filter(input -> !has(component, input)).map(input -> missing(component, input, Optional.empty())));
  }

  private boolean has(Component component, Data data) {
    return facts.at(component).stream().anyMatch(fact -> facts.isWithin(fact.data(), data) || facts.isWithin(data, fact.data()));
  }

  private static Finding missing(Component component, Data input, Optional<Data> result) {
    return finding("missing-input", Severity.WARNING, component.name(), new Remark.MissingInput(component, input, result), component.span());
  }

  /** Cities are free names; but where one is nearly a city that a law names, that one was meant. */
  private static Optional<Finding> doubtfulCity(Party party, Set<String> cities) {
    return party.city().filter(city -> !cities.contains(city))
        .flatMap(city -> Suggestions.nearest(city, cities).stream().findFirst().map(near -> finding("doubtful-city",
            Severity.WARNING, party.name(), new Remark.DoubtfulCity(party, city, near), party.span())));
  }

  /** A module that no edition of the instrument has fits no roles, whatever it was meant to be. */
  private Optional<Finding> strangeModule(Safeguard safeguard) {
    SortedSet<Integer> modules = new TreeSet<>();
    packs.instruments().getOrDefault(safeguard.instrument(), List.of()).forEach(edition -> modules.addAll(edition.modules().keySet()));
    return safeguard.module().stream().boxed().filter(module -> !modules.contains(module)).findFirst().map(module ->
        finding("strange-module", Severity.WARNING, safeguard.name(), new Remark.StrangeModule(safeguard, module, modules), safeguard.span()));
  }

  /** What was done too late is done; that it was late stays so. */
  private Stream<Finding> late(Safeguard safeguard) {
    return safeguard.since().flatMap(since -> packs.edition(safeguard.instrument(), since)).stream()
        .flatMap(edition -> edition.obliges().stream()).flatMap(duty -> safeguard.with().stream()
            .filter(done -> done.name().equals(duty.duty()) && done.isThereOn(day))
            .flatMap(done -> late(safeguard, done, duty).stream()));
  }

  private static Optional<Finding> late(Safeguard safeguard, Obligation done, Effect.Obliges duty) {
    Optional<LocalDate> due = duty.deadline().flatMap(deadline -> safeguard.since().map(deadline::after));
    return due.filter(last -> done.date().filter(last::isBefore).isPresent()).map(last ->
        finding("late-duty", Severity.NOTE, safeguard.name(), new Remark.LateDuty(safeguard, done, last), done.span()));
  }

  private static Finding undated(Safeguard safeguard) {
    return finding("safeguard-without-date", Severity.NOTE, safeguard.name(), new Remark.SafeguardWithoutDate(safeguard), safeguard.span());
  }

  /**
   * What providers say of their services changes; an entry that nobody looked at for half a year may be wrong. The licence
   * of weights goes with the weights that one has.
   */
  private boolean isStale(Component component) {
    return component.service().flatMap(Offer::reviewed)
        .map(reviewed -> reviewed.plusDays(DAYS_OF_THE_CATALOGUE).isBefore(day)).orElse(false);
  }

  private static Finding stale(Component component) {
    Offer offer = component.service().orElseThrow();
    return Finding.of("catalogue-old", Severity.NOTE, component.name(), new Remark.CatalogueOld(component, offer), offer.citations(),
        component.span());
  }

  private static Finding finding(String code, Severity severity, String on, Remark remark, Span span) {
    return Finding.of(code, severity, on, remark, List.of(), span);
  }
}
