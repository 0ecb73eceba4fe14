package dev.landfall.assess.verdict;

import dev.landfall.model.Component;
import dev.landfall.model.Party;
import java.util.Optional;

/** Someone on one side of a transfer, known or not. */
public sealed interface Actor {

  record Known(Party entity) implements Actor {}

  /** Whoever keeps the machines of this component in that country, where nobody said who that is. */
  record HostOf(Component component, String country) implements Actor {}

  /** Whoever runs this component, where nobody said who that is. */
  record OperatorOf(Component component) implements Actor {}

  /** People, who are no importer. */
  record Nobody() implements Actor {}

  default Optional<Party> party() {
    return this instanceof Known known ? Optional.of(known.entity()) : Optional.empty();
  }

  /** The party's name, or who it is in words. */
  default String label() {
    return switch (this) {
      case Known known -> known.entity().name();
      case HostOf host -> "host of " + host.component().name();
      case OperatorOf operator -> "operator of " + operator.component().name();
      case Nobody n -> "people";
    };
  }
}
