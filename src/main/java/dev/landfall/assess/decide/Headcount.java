package dev.landfall.assess.decide;

import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Subjects;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * How many distinct persons one flow moves in a calendar year. A flow without a count moves the whole group; who was not
 * counted is at least one person, for nobody draws a flow that moves nobody ({@code count 0} says so).
 */
public final class Headcount {

  private static final Interval SOMEBODY = new Interval(1, Interval.UNBOUNDED);

  private Headcount() {}

  /**
   * Of one group.
   *
   * @param groups all groups that the flow moves, between which its count is shared out; empty members are data of nobody
   *     in particular
   */
  static Tally.Share of(Flow flow, Optional<Subjects> group, Collection<Optional<Subjects>> groups, int year) {
    Interval size = size(group, year);
    if (flow.counts().isUnsaid()) {
      return new Tally.Share(size, questions(flow, group, false));
    }
    Interval count = flow.counts().in(year).orElse(SOMEBODY);
    long others = groups.stream().filter(other -> !other.equals(group)).map(other -> size(other, year))
        .reduce(Interval.ZERO, Interval::plus).high();
    long low = others == Interval.UNBOUNDED ? 0 : Math.max(0, count.low() - others);
    Interval share = groups.size() == 1 ? count : new Interval(Math.min(low, count.high()), count.high());
    return new Tally.Share(share.cappedBy(size), questions(flow, group, true));
  }

  /** Of all its groups together, which are disjoint. */
  public static Interval total(Flow flow, Collection<Optional<Subjects>> moved, Collection<Optional<Subjects>> groups, int year) {
    Interval sum = moved.stream().map(group -> of(flow, group, groups, year).persons()).reduce(Interval.ZERO, Interval::plus);
    Optional<Interval> count = flow.counts().isUnsaid() ? Optional.empty() : flow.counts().in(year);
    Interval capped = count.map(sum::cappedBy).orElse(sum);
    return count.isPresent() && moved.size() == groups.size()
        ? new Interval(Math.max(capped.low(), Math.min(count.get().low(), capped.high())), capped.high()) : capped;
  }

  /** Of a whole group. */
  public static Interval size(Optional<Subjects> group, int year) {
    return group.flatMap(subjects -> subjects.counts().in(year)).orElse(SOMEBODY);
  }

  private static SequencedSet<String> questions(Flow flow, Optional<Subjects> group, boolean ofFlow) {
    return new LinkedHashSet<>(List.of((ofFlow ? flow.name() : group.map(Subjects::name).orElse(flow.name())) + ".count"));
  }
}
