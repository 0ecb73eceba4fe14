package dev.landfall.model;

/**
 * A number of which only bounds are known, both included; {@link #UNBOUNDED} above means that no upper bound is known.
 */
public record Interval(long low, long high) {

  public static final long UNBOUNDED = Long.MAX_VALUE;
  public static final Interval ZERO = new Interval(0, 0);
  public static final Interval ANY = new Interval(0, UNBOUNDED);

  public Interval {
    if (low < 0 || low > high) {
      throw new IllegalArgumentException("an interval runs upwards from zero: " + low + " to " + high);
    }
  }

  public static Interval exactly(long number) {
    return new Interval(number, number);
  }

  public boolean isExact() {
    return low == high;
  }

  public boolean isBounded() {
    return high != UNBOUNDED;
  }

  /** The sum where the persons of the two are never the same. */
  public Interval plus(Interval other) {
    return new Interval(add(low, other.low), add(high, other.high));
  }

  /** The persons of either, of whom any number may be in both: at least the larger, at most the sum. */
  public Interval union(Interval other) {
    return new Interval(Math.max(low, other.low), add(high, other.high));
  }

  /** The same, no bound above that of the other. */
  public Interval cappedBy(Interval other) {
    return new Interval(Math.min(low, other.high), Math.min(high, other.high));
  }

  private static long add(long a, long b) {
    return a > UNBOUNDED - b ? UNBOUNDED : a + b;
  }
}
