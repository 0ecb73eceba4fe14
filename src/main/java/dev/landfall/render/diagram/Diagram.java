package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.render.diagram.DiagramOptions.Direction;

/** The whole system as a picture: who runs what where, what moves, and what the law says of it. */
public final class Diagram {

  /** Width for one of height, beyond which a picture is tried the other way. */
  private static final double STRIP = 2.8;

  private Diagram() {}

  /**
   * An SVG document without scripts, style sheets and references, the same bytes at each call.
   *
   * @throws DiagramException if no layout can be had
   */
  public static String svg(Assessment assessment, DiagramOptions options, LayoutEngine engine) {
    Scene scene = SceneBuilder.build(assessment, options);
    try {
      Layout layout = layout(scene, options, engine);
      return SvgWriter.write(scene, options.direction() == Direction.TO_FIT_A_PAGE ? fitting(layout, scene, options, engine) : layout);
    } catch (IllegalArgumentException e) {
      throw DiagramException.failed(e.getMessage(), e);
    }
  }

  /** The DOT text that the picture is drawn from, to be changed and drawn with a Graphviz of one's own. */
  public static String dot(Assessment assessment, DiagramOptions options) {
    return DotWriter.write(SceneBuilder.build(assessment, options), options);
  }

  private static Layout fitting(Layout across, Scene scene, DiagramOptions options, LayoutEngine engine) {
    if (across.width() <= STRIP * across.height()) {
      return across;
    }
    Layout down = layout(scene, options.towards(Direction.TOP_TO_BOTTOM), engine);
    return down.strip() < across.strip() ? down : across;
  }

  private static Layout layout(Scene scene, DiagramOptions options, LayoutEngine engine) {
    return Layout.read(engine.layout(DotWriter.write(scene, options), options.limit()));
  }
}
