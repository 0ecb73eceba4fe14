package dev.landfall.assess;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Crossings;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.decide.Headcount;
import dev.landfall.assess.decide.Judged;
import dev.landfall.assess.decide.Onward;
import dev.landfall.assess.decide.Readings;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.flow.Facts;
import dev.landfall.flow.Movement;
import dev.landfall.flow.Step;
import dev.landfall.law.Answer;
import dev.landfall.law.Rule;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes transfers of one regime: judges every crossing of a flow and puts together what one exporter sends one importer. */
final class Transfers {

  private final Setting setting;
  private final Facts facts;
  private final Crossings crossings;
  private final Readings readings;
  private final Onward onward;
  private final Parts parts;
  private final Duties duties;

  Transfers(Setting setting, Facts facts, Readings readings) {
    this.setting = setting;
    this.facts = facts;
    this.crossings = new Crossings(setting);
    this.readings = readings;
    this.onward = new Onward(facts, crossings, readings);
    this.parts = new Parts();
    this.duties = new Duties(setting);
  }

  private record Sides(Actor exporter, Actor importer) {}

  /** The transfers of one flow, in the order in which its data move; none where it is none under this regime. */
  List<Transfer> of(Flow flow) {
    Map<Sides, List<Judged>> bySides = new LinkedHashMap<>();
    for (Judged judged : judged(flow)) {
      if (judged.reading().isTransfer()) {
        Crossing crossing = judged.crossing();
        bySides.computeIfAbsent(new Sides(crossing.exporter(), readings.importer(crossing)), s -> new ArrayList<>()).add(judged);
      }
    }
    List<Transfer> transfers = new ArrayList<>();
    bySides.forEach((sides, judged) -> transfers.add(transfer(flow, sides, judged,
        id(flow, sides, bySides.size() > 1))));
    return transfers;
  }

  /** Every part of the flow with how it was looked at, transfers or not. */
  List<Heard> heard(Flow flow) {
    return judged(flow).stream().map(this::heard).toList();
  }

  private Heard heard(Judged judged) {
    Crossing crossing = judged.crossing();
    Movement movement = crossing.movement();
    List<Step> way = new ArrayList<>(facts.steps(movement.source(), movement.sent()));
    way.add(new Step.Moves(movement));
    return new Heard(crossing, judged.reading(), readings.importer(crossing), readings.trace(crossing), way);
  }

  List<Judged> judged(Flow flow) {
    return facts.movements(flow).stream().flatMap(movement -> all(movement).stream())
        .map(crossing -> new Judged(crossing, readings.of(crossing))).toList();
  }

  /** The parts of a flow that are no transfer, neither by themselves nor as a further move. */
  List<Crossing> beside(Flow flow) {
    List<Crossing> beside = new ArrayList<>();
    for (Movement movement : facts.movements(flow)) {
      List<Crossing> moving = all(movement).stream().filter(crossing -> readings.of(crossing).isTransfer()).toList();
      crossings.direct(movement).stream().filter(part -> moving.stream().noneMatch(part::isSamePartAs)).forEach(beside::add);
    }
    return beside;
  }

  /** All parts of a flow, whatever they are. */
  List<Crossing> parts(Flow flow) {
    return facts.movements(flow).stream().flatMap(movement -> crossings.direct(movement).stream()).toList();
  }

  private List<Crossing> all(Movement movement) {
    List<Crossing> all = new ArrayList<>(crossings.direct(movement));
    onward.at(movement.source(), movement.sent()).forEach(arrival -> all.addAll(crossings.onward(movement, arrival)));
    return all;
  }

  private String id(Flow flow, Sides sides, boolean several) {
    return setting.regime().name() + ":" + flow.name()
        + (several ? ":" + sides.exporter().label() + ">" + sides.importer().label() : "");
  }

  private Transfer transfer(Flow flow, Sides sides, List<Judged> judged, String id) {
    List<Part> made = parts.of(judged);
    Verdict verdict = made.stream().map(Part::verdict).reduce(Verdict.FREE, Verdict::worse);
    Judged worst = judged.stream().filter(j -> j.decision().verdict().equals(Optional.of(verdict))).findFirst().orElseThrow();
    List<Part> bad = made.stream().filter(part -> part.verdict() == verdict).toList();
    List<Duty> stands = duties.of(judged);
    return new Transfer(id, setting.regime(), flow, mode(worst.crossing()), worst.crossing().from().endpoint(),
        worst.crossing().to().endpoint(), sides.exporter(), sides.importer(), worst.crossing().from().country(),
        worst.crossing().to().country(), worst.crossing().arrival().map(arrival -> arrival.by().name()), made,
        individuals(flow, judged, false), individuals(flow, judged, true), verdict, distinct(bad, Part::needs),
        inOrder(distinct(bad, Part::decidedBy)), distinct(made, Part::safeguards), stands, warnings(judged), distinct(made, Part::questions).stream().sorted().toList(),
        distinct(bad, part -> part.decidedBy().stream().flatMap(rule -> rule.document().citations().stream()).toList()),
        path(worst.crossing().movement()));
  }

  private Flow.Mode mode(Crossing crossing) {
    return switch (readings.plain(crossing).mode()) {
      case Answer.Known<Flow.Mode> known -> known.value();
      case Answer.Open<Flow.Mode> open -> Flow.Mode.SEND;
    };
  }

  private Interval individuals(Flow flow, List<Judged> judged, boolean special) {
    List<Crossing> counted = judged.stream()
        .filter(one -> special ? one.reading().special() : one.reading().personal()).map(Judged::crossing).toList();
    SequencedSet<Optional<Subjects>> moved = new LinkedHashSet<>();
    counted.forEach(crossing -> moved.add(crossing.movement().sent().subjects()));
    Interval persons = total(flow, moved);
    return counted.stream().allMatch(crossing -> crossing.arrival().isPresent())
        ? persons.cappedBy(arrived(counted, moved)) : persons;
  }

  /** No more people move on than arrived, by whichever flows. */
  private Interval arrived(List<Crossing> crossings, SequencedSet<Optional<Subjects>> moved) {
    return crossings.stream().map(crossing -> crossing.arrival().orElseThrow().by()).distinct()
        .map(by -> total(by, moved)).reduce(Interval.ZERO, Interval::plus);
  }

  private Interval total(Flow flow, SequencedSet<Optional<Subjects>> moved) {
    SequencedSet<Optional<Subjects>> groups = new LinkedHashSet<>();
    facts.movements(flow).forEach(movement -> groups.add(movement.sent().subjects()));
    return Headcount.total(flow, moved, groups, setting.day().getYear());
  }

  /** As the pack has them, whatever the order of the model. */
  private List<Rule> inOrder(List<Rule> rules) {
    return setting.rules().stream().filter(rules::contains).toList();
  }

  private List<Rule> warnings(List<Judged> judged) {
    Set<Rule> warning = judged.stream().flatMap(one -> one.reading().warning().stream())
        .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    return setting.rules().stream().filter(warning::contains).toList();
  }

  private List<String> path(Movement movement) {
    List<String> path = new ArrayList<>(facts.path(movement.source(), movement.sent()).stream().map(Endpoint::name).toList());
    if (path.isEmpty()) {
      path.add(movement.source().name());
    }
    path.add(movement.target().name());
    return path;
  }

  private static <T> List<T> distinct(List<Part> parts, Function<Part, ? extends Collection<T>> what) {
    SequencedCollection<T> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(what.apply(part)));
    return List.copyOf(all);
  }
}
