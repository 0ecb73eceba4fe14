package dev.landfall.document.view;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.decide.Headcount;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Subjects;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Distinct persons over several transfers in the year of the day. Those of one group who move by two flows may be the same:
 * they are at least those of the larger flow, at most their sum and the whole group. Groups are disjoint.
 */
final class Totals {

  private final Assessment found;
  private final List<Transfer> transfers;

  Totals(Assessment found, Collection<Transfer> transfers) {
    this.found = found;
    this.transfers = List.copyOf(transfers);
  }

  Interval persons(Predicate<Part> counted) {
    SequencedSet<Optional<Subjects>> groups = new LinkedHashSet<>();
    transfers.forEach(transfer -> groups.addAll(groups(transfer, counted)));
    Interval total = groups.stream().map(group -> of(group, counted)).reduce(Interval.ZERO, Interval::plus);
    for (Transfer transfer : transfers) {
      if (transfer.parts().stream().filter(counted).anyMatch(part -> part.subjects().isEmpty())) {
        total = total.plus(unnamed(transfer, counted));
      }
    }
    Interval most = transfers.stream().filter(transfer -> transfer.parts().stream().anyMatch(counted)).map(Transfer::individuals)
        .reduce(Interval.ZERO, Interval::plus);
    return total.cappedBy(most);
  }

  /** People of whom nobody said who they are, beside those of the groups; none where the data are about nobody. */
  private static Interval unnamed(Transfer transfer, Predicate<Part> counted) {
    return groups(transfer, counted).isEmpty() ? transfer.individuals()
        : transfer.individuals().isBounded() ? Interval.ZERO : Interval.ANY;
  }

  /** Of one group. */
  Interval of(Optional<Subjects> group, Predicate<Part> counted) {
    Interval persons = Interval.ZERO;
    Set<Flow> flows = new LinkedHashSet<>();
    for (Transfer transfer : transfers) {
      if (groups(transfer, counted).contains(group) && flows.add(transfer.flow())) {
        persons = persons.union(Headcount.total(transfer.flow(), List.of(group), groupsOf(transfer.flow()), year()));
      }
    }
    return persons.cappedBy(Headcount.size(group, year()));
  }

  private int year() {
    return found.asOf().getYear();
  }

  private SequencedSet<Optional<Subjects>> groupsOf(Flow flow) {
    SequencedSet<Optional<Subjects>> groups = new LinkedHashSet<>();
    found.facts().movements(flow).forEach(movement -> groups.add(movement.sent().subjects()));
    return groups;
  }

  /** Whose data it moves; what is of nobody counts nobody. */
  private static SequencedSet<Optional<Subjects>> groups(Transfer transfer, Predicate<Part> counted) {
    SequencedSet<Optional<Subjects>> groups = new LinkedHashSet<>();
    transfer.parts().stream().filter(counted).forEach(part -> part.subjects().forEach(group -> groups.add(Optional.of(group))));
    return groups;
  }
}
