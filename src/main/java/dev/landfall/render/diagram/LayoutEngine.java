package dev.landfall.render.diagram;

import java.time.Duration;

/** Something that places what a DOT text describes. */
@FunctionalInterface
public interface LayoutEngine {

  /**
   * Graphviz's {@code json0} of a graph.
   *
   * @throws DiagramException if there is no engine, if it takes longer than the limit, or if it fails
   */
  String layout(String dot, Duration limit);
}
