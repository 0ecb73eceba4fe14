package dev.landfall.assess.decide;

import dev.landfall.model.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Persons counted over several flows.
 *
 * @param persons how many there can be
 * @param shares what each flow adds in each year
 * @param overlap what to ask for where the same persons may be in several shares
 * @param mayOverlap whether they may
 */
public record Tally(Interval persons, List<Share> shares, String overlap, boolean mayOverlap) {

  /**
   * What one flow adds in one year.
   *
   * @param questions what to ask where the number is not exact
   */
  record Share(Interval persons, SequencedSet<String> questions) {}

  /**
   * The questions whose answers could move the number across one of these cuts: those of a share if, the others standing
   * somewhere in their bounds, its own low and high end lie on two sides; the overlap if largest and sum do.
   */
  List<String> questions(List<Long> cuts) {
    SequencedSet<String> questions = new LinkedHashSet<>();
    for (Share share : shares) {
      if (!share.persons().isExact() && cuts.stream().anyMatch(cut -> decides(share, cut))) {
        questions.addAll(share.questions());
      }
    }
    if (mayOverlap && cuts.stream().anyMatch(this::overlapDecides)) {
      questions.add(overlap);
    }
    return new ArrayList<>(questions);
  }

  private boolean decides(Share share, long cut) {
    Interval others = shares.stream().filter(other -> other != share).map(Share::persons)
        .reduce(Interval.ZERO, Interval::plus);
    long least = mayOverlap ? shares.stream().filter(o -> o != share).mapToLong(o -> o.persons().low()).max().orElse(0) : others.low();
    boolean reachable = share.persons().high() == Interval.UNBOUNDED || others.high() == Interval.UNBOUNDED
        || others.high() + share.persons().high() >= cut;
    return reachable && (mayOverlap ? Math.max(least, share.persons().low()) : least + share.persons().low()) < cut;
  }

  private boolean overlapDecides(long cut) {
    Interval sum = shares.stream().map(Share::persons).reduce(Interval.ZERO, Interval::plus);
    long largestLow = shares.stream().mapToLong(s -> s.persons().low()).max().orElse(0);
    return largestLow < cut && sum.high() >= cut;
  }
}
