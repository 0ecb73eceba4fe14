package dev.landfall.assess;

import dev.landfall.assess.decide.Headcount;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.flow.Unsupported;
import dev.landfall.law.Packs;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.model.Safeguard;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is doubtful in the model itself, whatever the law: above all what would let it say less than was meant. */
final class ModelFindings {

  private static final int DAYS_OF_THE_CATALOGUE = 180;

  private final Model model;
  private final Set<String> cities;
  private final LocalDate day;
  private final Facts facts;

  ModelFindings(Model model, Packs packs, LocalDate day, Facts facts) {
    this.model = model;
    this.cities = packs.cities();
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
    model.parties().stream().flatMap(party -> doubtfulCity(party).stream()).forEach(findings::add);
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
  private Optional<Finding> doubtfulCity(Party party) {
    return party.city().filter(city -> !cities.contains(city))
        .flatMap(city -> Suggestions.nearest(city, cities).stream().findFirst().map(near -> finding("doubtful-city",
            Severity.WARNING, party.name(), new Remark.DoubtfulCity(party, city, near), party.span())));
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
