package dev.landfall.model;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that holds, sends or receives data; inherited clauses are already filled in.
 *
 * @param name with the names of what it stands in: {@code Shop.Orders}
 * @param kind {@code app}, {@code service} … {@code component}
 * @param parent name of the component that it stands in
 * @param places where it stands; empty: not known
 * @param operator who runs it; empty: not known
 * @param principals on whose behalf, nearest first; empty: the operator is the controller
 * @param jointly controllers beside the operator
 * @param host who keeps its machines
 * @param atRest how what it holds is encrypted
 * @param taken what it is, of what providers offer
 * @param learns whether it was said to learn from what it is sent; empty: not said
 * @param with obligations that are met for it, those of what it stands in included
 */
public record Component(String name, Optional<String> title, String kind, Optional<String> parent,
    List<Location> places, Optional<Party> operator, List<Party> principals, List<Party> jointly,
    List<Holding> holdings, Host host, Optional<Encryption> atRest, List<Subjects> serves, Set<String> publicIn,
    List<Data> trainsOn, List<Derivation> derivations, Optional<Taken> taken,
    Optional<Boolean> learns, List<Obligation> with,
    Optional<String> description, Span span) implements Endpoint {

  /** Data that it holds, and for how long where that was said (as written: {@code 10 years}). */
  public record Holding(Data data, Optional<String> period) {}

  /**
   * Something that a provider offers.
   *
   * @param running it is run here, nothing being sent to the provider; else it is the provider's own service
   */
  public record Taken(Offer offer, boolean running) {}

  /** Makes data out of data. */
  public record Derivation(Data result, List<Data> inputs, String technique) {}

  /** On whose behalf it is run in the end: the controller, which is the operator where there is no principal. */
  public Optional<Party> controller() {
    return principals.isEmpty() ? operator : Optional.of(principals.getLast());
  }

  /** The provider's own service that it is, if it is one. */
  public Optional<Offer> service() {
    return taken.filter(of -> !of.running).map(Taken::offer);
  }

  /** The last of the names: {@code Orders}. */
  public String shortName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether somebody keeps its machines: people and their own things are kept by nobody, what they use perhaps, if said so. */
  public boolean isHosted() {
    return !Set.of("device", "team").contains(kind) && !(kind.equals("app") && host instanceof Host.Unsaid);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Component component && component.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
