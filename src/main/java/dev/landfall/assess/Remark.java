package dev.landfall.assess;

import dev.landfall.flow.Unsupported;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Obligation;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/** Something doubtful in the model itself. Each language words it for itself. */
public sealed interface Remark {

  /** A flow names data that its source cannot have. */
  record UnsupportedData(Unsupported unsupported) implements Remark {}

  /** @param inside a component within the source that has data */
  record IdleFlow(Flow flow, Optional<String> inside) implements Remark {}

  /** A flow is said to move data of more people than there are. */
  record CountAboveGroup(Flow flow, long said, long most) implements Remark {}

  /** A component makes something of data that it does not have; {@code result} is empty where it trains on them. */
  record MissingInput(Component component, Data input, Optional<Data> result) implements Remark {}

  /** A city that is nearly one that a law names. */
  record DoubtfulCity(Party party, String city, String near) implements Remark {}

  /** An instrument has no such module; {@code modules} are those that it has. */
  record StrangeModule(Safeguard safeguard, int module, SortedSet<Integer> modules) implements Remark {}

  /** A duty behind a safeguard was done after its last day. */
  record LateDuty(Safeguard safeguard, Obligation done, LocalDate due) implements Remark {}

  record SafeguardWithoutDate(Safeguard safeguard) implements Remark {}

  /** What a provider offers was not looked up for long. */
  record CatalogueOld(Component component, Offer offer) implements Remark {}

  record AcceptanceUnused(Acceptance acceptance) implements Remark {}

  record AcceptanceEnded(Acceptance acceptance) implements Remark {}
}
