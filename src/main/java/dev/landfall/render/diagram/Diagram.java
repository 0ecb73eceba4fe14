package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;

/** The whole system as a picture: who runs what where, what moves, and what the law says of it. */
public final class Diagram {

  private Diagram() {}

  /**
   * An SVG document without scripts, style sheets and references, the same bytes at each call.
   *
   * @throws DiagramException if no layout can be had
   */
  public static String svg(Assessment assessment, DiagramOptions options, LayoutEngine engine) {
    Scene scene = SceneBuilder.build(assessment, options);
    String placed = engine.layout(DotWriter.write(scene, options), options.limit());
    try {
      return SvgWriter.write(scene, Layout.read(placed));
    } catch (IllegalArgumentException e) {
      throw DiagramException.failed(e.getMessage(), e);
    }
  }

  /** The DOT text that the picture is drawn from, to be changed and drawn with a Graphviz of one's own. */
  public static String dot(Assessment assessment, DiagramOptions options) {
    return DotWriter.write(SceneBuilder.build(assessment, options), options);
  }
}
