package dev.landfall.render.diagram;

import java.time.Duration;
import java.util.Locale;

/**
 * How to draw.
 *
 * @param locale of the names of countries
 * @param limit after which a layout is given up
 * @param direction in which flows run
 */
public record DiagramOptions(Locale locale, Duration limit, Direction direction) {

  public enum Direction {
    LEFT_TO_RIGHT, TOP_TO_BOTTOM,
    /** From left to right, unless that makes a strip that no page can hold. */
    TO_FIT_A_PAGE
  }

  public static final DiagramOptions DEFAULT =
      new DiagramOptions(Locale.ENGLISH, Duration.ofSeconds(20), Direction.TO_FIT_A_PAGE);

  DiagramOptions towards(Direction other) {
    return new DiagramOptions(locale, limit, other);
  }

  public DiagramOptions {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("a layout needs time");
    }
  }
}
