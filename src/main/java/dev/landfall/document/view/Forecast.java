package dev.landfall.document.view;

import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Subjects;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many distinct people transfers will move in years to come. A number comes of what the model says of that very year,
 * or of how a group is growing; that a count stands without a year is no forecast, and then there is none.
 */
final class Forecast {

  private static final int MONTHS = 12;

  /** The year from which it looks ahead: that of the day of the assessment. */
  private final int now;

  Forecast(int now) {
    this.now = now;
  }

  /** The people of a whole group in a year; empty where nobody said it. */
  Optional<Interval> of(Subjects group, int year) {
    if (year == now) {
      return group.counts().in(year);
    }
    Interval stated = group.counts().years().get(year);
    if (stated != null) {
      return Optional.of(stated);
    }
    return group.growingPerMonth().flatMap(monthly -> {
      Map.Entry<Integer, Interval> last = new TreeMap<>(group.counts().years()).floorEntry(year);
      int from = last == null ? now : last.getKey();
      return group.counts().in(from).map(persons -> grown(persons, monthly * MONTHS * (year - from)));
    });
  }

  /**
   * The people whose data the transfers move in a year, each once.
   *
   * @param counted which of their parts
   */
  Optional<Interval> of(List<Transfer> transfers, Predicate<Part> counted, int year) {
    List<Portion> portions = transfers.stream()
        .map(transfer -> new Portion(transfer.flow(), groups(transfer, counted))).filter(portion -> portion.groups().isPresent()).toList();
    if (portions.stream().anyMatch(portion -> portion.groups().get().isEmpty())) {
      return Optional.empty();
    }
    Set<Subjects> whole = portions.stream().filter(portion -> portion.flow().counts().isUnsaid())
        .flatMap(portion -> portion.groups().get().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    Optional<Interval> all = sum(whole, year);
    Interval beside = Interval.ZERO;
    for (Portion portion : portions) {
      if (!whole.containsAll(portion.groups().get())) {
        Optional<Interval> some = beside(portion, whole, year);
        if (some.isEmpty()) {
          return Optional.empty();
        }
        beside = beside.union(some.get());
      }
    }
    Interval others = beside;
    return all.map(persons -> persons.plus(others));
  }

  /** @param groups whose data it moves; empty if none of its parts counts, an empty set if nobody said whose they are */
  private record Portion(Flow flow, Optional<Set<Subjects>> groups) {}

  private static Optional<Set<Subjects>> groups(Transfer transfer, Predicate<Part> counted) {
    List<Part> parts = transfer.parts().stream().filter(counted).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.stream().anyMatch(part -> part.subjects().isEmpty())) {
      return Optional.of(Set.of());
    }
    Set<Subjects> groups = new LinkedHashSet<>();
    parts.forEach(part -> groups.addAll(part.subjects()));
    return Optional.of(groups);
  }

  /** The people of a flow that says how many it moves, without those of groups that are counted as a whole anyway. */
  private Optional<Interval> beside(Portion portion, Set<Subjects> whole, int year) {
    Interval stated = year == now ? portion.flow().counts().in(year).orElse(null) : portion.flow().counts().years().get(year);
    if (stated == null) {
      return Optional.empty();
    }
    Set<Subjects> counted = portion.groups().get().stream().filter(whole::contains).collect(Collectors.toSet());
    Set<Subjects> rest = portion.groups().get().stream().filter(group -> !whole.contains(group)).collect(Collectors.toSet());
    long elsewhere = counted.isEmpty() ? 0 : sum(counted, year).map(Interval::high).orElse(Interval.UNBOUNDED);
    Interval left = new Interval(elsewhere == Interval.UNBOUNDED ? 0 : Math.max(0, stated.low() - elsewhere), stated.high());
    return Optional.of(sum(rest, year).map(left::cappedBy).orElse(left));
  }

  private Optional<Interval> sum(Set<Subjects> groups, int year) {
    Interval sum = Interval.ZERO;
    for (Subjects group : groups) {
      Optional<Interval> persons = of(group, year);
      if (persons.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(persons.get());
    }
    return Optional.of(sum);
  }

  private static Interval grown(Interval persons, long by) {
    return new Interval(persons.low() + by, persons.isBounded() ? persons.high() + by : Interval.UNBOUNDED);
  }
}
