package dev.landfall.document;

import java.util.List;
import java.util.stream.Collectors;

/** Running text: pieces that stand one behind the other. */
public record Line(List<Said> parts) {

  public static final Line NONE = new Line(List.of());

  public Line {
    parts = List.copyOf(parts);
  }

  /** Words of the document itself. */
  public static Line of(String words) {
    return of(new Said.Plain(words));
  }

  public static Line of(Said said) {
    return new Line(List.of(said));
  }

  /** The words without their origins. */
  public String text() {
    return parts.stream().map(Said::text).collect(Collectors.joining());
  }
}
