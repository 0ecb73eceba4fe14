package dev.landfall.render.diagram;

import java.time.Duration;
import java.util.Locale;

/**
 * How to draw.
 *
 * @param locale of the names of countries
 * @param limit after which a layout is given up and a coarser picture drawn
 * @param direction in which flows run
 * @param merging whether what is many is drawn together
 */
public record DiagramOptions(Locale locale, Duration limit, Direction direction, View view, Filter filter, Merging merging) {

  public enum Direction {
    LEFT_TO_RIGHT, TOP_TO_BOTTOM,
    /** From left to right, unless that makes a strip that no page can hold. */
    TO_FIT_A_PAGE
  }

  public enum Merging {
    /** Where there is more than a page can show. */
    AUTO,
    /** Only where the layout takes longer than the limit. */
    NEVER
  }

  public static final DiagramOptions DEFAULT = new DiagramOptions(Locale.ENGLISH, Duration.ofSeconds(20),
      Direction.TO_FIT_A_PAGE, View.SYSTEM, Filter.NONE, Merging.AUTO);

  public DiagramOptions {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("a layout needs time");
    }
  }

  public DiagramOptions of(View other, Filter narrowed) {
    return new DiagramOptions(locale, limit, direction, other, narrowed, merging);
  }

  public DiagramOptions within(Duration other) {
    return new DiagramOptions(locale, other, direction, view, filter, merging);
  }

  public DiagramOptions merging(Merging other) {
    return new DiagramOptions(locale, limit, direction, view, filter, other);
  }

  DiagramOptions towards(Direction other) {
    return new DiagramOptions(locale, limit, other, view, filter, merging);
  }
}
