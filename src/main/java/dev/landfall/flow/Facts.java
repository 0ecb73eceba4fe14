package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;

/**
 * Which facts reach which component, by which movements: the whole of it computed once from a model, and not changed
 * after that.
 *
 * <p>Whatever is doubtful is decided so that no movement is missed: a source that has something wider than a flow names
 * is taken to have what is named, and a flow that names what its source cannot have moves it all the same and is
 * reported ({@link #unsupported}). How facts travel is told at {@link Propagation}, what becomes of their form at
 * {@link Forms}.
 *
 * <p>Lists are in the order of the model's flows, then of its data and groups; two runs over one model give equal lists.
 * Flows are those objects that stand in the model.
 */
public final class Facts {

  private final Ledger ledger;
  private final List<Unsupported> unsupported;
  private final Categories categories;

  private Facts(Ledger ledger, List<Unsupported> unsupported, Categories categories) {
    this.ledger = ledger;
    this.unsupported = List.copyOf(unsupported);
    this.categories = categories;
  }

  /** The facts where every flow of the model is at work, whenever that is. */
  public static Facts of(Model model, Binding binding) {
    return of(model, binding, flow -> true);
  }

  /**
   * @param binding asked at most once for each group at each component; has to give the same answer in each order
   * @param regarded the flows to look at: those that are active on a day, or in a year
   */
  public static Facts of(Model model, Binding binding, Predicate<Flow> regarded) {
    Network network = new Network(model, regarded);
    Propagation propagation = new Propagation(network, binding);
    propagation.run();
    return new Facts(new Ledger(network, propagation.sites()), unsupported(network, propagation), network.categories());
  }

  /** The facts that reach a place or begin there; none for a place that is not in the model. */
  public SequencedSet<Fact> at(Endpoint endpoint) {
    return Collections.unmodifiableSequencedSet(ledger.at(endpoint).sequencedKeySet());
  }

  public List<Movement> movements() {
    return ledger.movements();
  }

  /** What a flow moves; nothing for one that was not regarded or finds nothing at its source. */
  public List<Movement> movements(Flow flow) {
    return ledger.movements(flow);
  }

  /**
   * The movements that bring a fact; none where it begins or is made.
   *
   * @throws IllegalArgumentException if the fact is neither there nor was sent from there
   */
  public List<Movement> into(Endpoint endpoint, Fact fact) {
    return Collections.unmodifiableList(find(endpoint, fact).into());
  }

  /**
   * The shortest way by which a fact came to a place, from where the data began: with the people where they handed them
   * over, else at the component that holds them. Each movement and each derivation counts as one step. Of several
   * shortest ways one from people is taken, then the one whose beginning comes first in the model.
   *
   * <p>A fact that was sent from here as a part of a wider one has come with that.
   *
   * @throws IllegalArgumentException if the fact is neither there nor was sent from there
   */
  public List<Step> steps(Endpoint endpoint, Fact fact) {
    return find(endpoint, fact).steps();
  }

  /** The places on the shortest way, this one the last; where data are made of data the place is named once. */
  public List<Endpoint> path(Endpoint endpoint, Fact fact) {
    List<Endpoint> path = new ArrayList<>();
    for (Step step : steps(endpoint, fact)) {
      if (!(step instanceof Step.Derives)) {
        path.add(step.at());
      }
    }
    return List.copyOf(path);
  }

  /** The movements along the shortest way. */
  public List<Movement> chain(Endpoint endpoint, Fact fact) {
    return steps(endpoint, fact).stream().filter(Step.Moves.class::isInstance).map(Step.Moves.class::cast)
        .map(Step.Moves::movement).toList();
  }

  /** Names on flows that their sources cannot have, in the order of the flows. */
  public List<Unsupported> unsupported() {
    return unsupported;
  }

  /** Whether the one category is the other, is one of its kind, or is included in it, at any depth. */
  public boolean isWithin(Data narrow, Data wide) {
    return categories.isWithin(narrow, wide);
  }

  /** Whether who has data of the one category has data of the other: because the one is within the other, or includes it. */
  public boolean has(Data held, Data wanted) {
    return categories.has(held, wanted);
  }

  private Arrival find(Endpoint endpoint, Fact fact) {
    return ledger.find(endpoint, fact).orElseThrow(() ->
        new IllegalArgumentException("no such fact at " + endpoint.name() + ": " + fact));
  }

  private static List<Unsupported> unsupported(Network network, Propagation propagation) {
    return network.flows().stream().flatMap(flow -> flow.data().stream().distinct()
        .filter(data -> switch (flow.source()) {
          case Component component -> propagation.isSupposed(component, data);
          case Subjects people -> !data.of().isEmpty() && !data.of().contains(people);
        })
        .map(data -> new Unsupported(flow, data))).toList();
  }
}
