package dev.landfall.resolve;

import dev.landfall.model.Component;
import dev.landfall.model.Counts;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Flow.Mode;
import dev.landfall.model.Location;
import dev.landfall.model.Obligation;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.resolve.Declarations.Scoped;
import dev.landfall.resolve.ResolveProblem.FlowToItself;
import dev.landfall.resolve.ResolveProblem.LabelOnSeveral;
import dev.landfall.resolve.ResolveProblem.NameTwice;
import dev.landfall.resolve.ResolveProblem.SubjectsRead;
import dev.landfall.resolve.ResolveProblem.SubjectsToSubjects;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.FlowName.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads flows: one for each hop of a chain, two for both ways, and from what is read to who reads. */
final class FlowResolver {

  private final Names names;
  private final FlowNames flowNames;
  private final Map<String, Span> labels = new HashMap<>();

  FlowResolver(Names names, FlowNames flowNames) {
    this.names = names;
    this.flowNames = flowNames;
  }

  /** Two stops and how the data move between them, in the order in which they were written. */
  private record Hop(int from, int to) {}

  /** What all hops of a statement have in common. */
  private record Terms(Optional<String> label, List<Data> data, List<Purpose> purposes, List<Safeguard> under,
      Counts counts, Optional<Encryption> encrypted, Optional<Encryption> pseudonymised, boolean anonymised,
      boolean aggregated, List<Location> via, Optional<Boolean> occasional, Optional<LocalDate> since,
      Optional<LocalDate> until, Optional<String> order, List<Obligation> with) {}

  List<Flow> resolve(Scoped scoped) {
    Statement.Flow flow = scoped.flow();
    List<Hop> hops = hops(flow);
    Terms terms = terms(flow, hops.size());
    List<Optional<Endpoint>> stops = new ArrayList<>(flow.stops().size());
    flow.stops().forEach(stop -> stops.add(names.endpoints().find(stop, scoped.scope())));
    List<Flow> flows = new ArrayList<>();
    for (Hop hop : hops) {
      if (stops.get(hop.from).isPresent() && stops.get(hop.to).isPresent()) {
        flows.addAll(between(stops.get(hop.from).get(), stops.get(hop.to).get(), hop, flow, terms));
      }
    }
    return flows;
  }

  private static List<Hop> hops(Statement.Flow flow) {
    if (flow.way() == Way.EXCHANGES) {
      return List.of(new Hop(0, 1), new Hop(1, 0));
    }
    List<Hop> hops = new ArrayList<>();
    for (int stop = 1; stop < flow.stops().size(); stop++) {
      hops.add(new Hop(stop - 1, stop));
    }
    return hops;
  }

  private List<Flow> between(Endpoint first, Endpoint second, Hop hop, Statement.Flow written, Terms terms) {
    boolean reads = written.way() == Way.READS;
    String name = terms.label.orElse(FlowNames.written(first.name(), reads, second.name()));
    if (!fit(first, second, reads, written.stops().get(hop.from), written.stops().get(hop.to))) {
      flowNames.addBroken(first.name(), reads, second.name());
      return List.of();
    }
    flowNames.add(name, first.name(), reads, second.name());
    boolean handsOver = reads && first instanceof Subjects;
    Endpoint source = reads && !handsOver ? second : first;
    Endpoint target = reads && !handsOver ? first : second;
    Mode mode = source instanceof Subjects ? Mode.COLLECT : reads && !handsOver ? Mode.ACCESS : Mode.SEND;
    return List.of(new Flow(name, terms.label.isPresent(), source, target, mode, terms.data, terms.purposes,
        terms.under, terms.counts, terms.encrypted, terms.pseudonymised, terms.anonymised, terms.aggregated, terms.via,
        terms.occasional, terms.since, terms.until, terms.order, terms.with, written.description(), written.span()));
  }

  private boolean fit(Endpoint first, Endpoint second, boolean reads, Name firstName, Name secondName) {
    Optional<ResolveProblem> problem = Optional.empty();
    if (first.equals(second)) {
      problem = Optional.of(new FlowToItself(firstName, secondName));
    } else if (first instanceof Subjects && second instanceof Subjects) {
      problem = Optional.of(new SubjectsToSubjects(firstName, secondName));
    } else if (reads && first instanceof Component && second instanceof Subjects) {
      problem = Optional.of(new SubjectsRead(firstName, secondName));
    }
    problem.ifPresent(names.problems()::add);
    return problem.isEmpty();
  }

  private Terms terms(Statement.Flow flow, int hops) {
    Clauses clauses = new Clauses(flow.clauses(), names.problems());
    Optional<Day> since = clauses.one(Clause.Since.class, "since").map(Clause.Since::date);
    Optional<Day> until = clauses.one(Clause.Until.class, "until").map(Clause.Until::date);
    clauses.rising(since, until);
    return new Terms(
        label(clauses, flow, hops),
        names.data().findAll(flow.carried()),
        names.purposes().findAll(clauses.gather(Clause.For.class, Clause.For::purposes)),
        names.safeguards().findAll(clauses.gather(Clause.Under.class, Clause.Under::names)),
        PersonCounts.read(clauses),
        clauses.one(Clause.Encrypted.class, "encrypted").map(e -> names.custody(e.custody())),
        clauses.one(Clause.Pseudonymised.class, "pseudonymised").map(p -> names.custody(p.custody())),
        clauses.has(Mark.Kind.ANONYMISED),
        clauses.has(Mark.Kind.AGGREGATED),
        names.places().locations(clauses.gather(Clause.Via.class, Clause.Via::places)),
        clauses.either(Mark.Kind.OCCASIONAL, Mark.Kind.REGULAR),
        since.map(Day::value),
        until.map(Day::value),
        clauses.one(Clause.OnOrderOf.class, "on order of").map(order -> order.authority().value()),
        names.words().duties(clauses));
  }

  /** The label; one that stands on several hops or a second time is told and still known, so that naming it is no error. */
  private Optional<String> label(Clauses clauses, Statement.Flow flow, int hops) {
    Optional<Clause.As> as = clauses.one(Clause.As.class, "as");
    if (as.isEmpty()) {
      return Optional.empty();
    }
    Name label = as.get().label();
    flowNames.addLabel(label.text());
    Span first = labels.putIfAbsent(label.text(), label.span());
    if (first != null) {
      names.problems().add(new NameTwice(label, first));
    }
    if (hops > 1) {
      names.problems().add(new LabelOnSeveral(flow, as.get(), hops, WrittenOut.of(flow, label)));
    }
    return Optional.of(label.text());
  }
}
