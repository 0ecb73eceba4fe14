package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;

/** Draws the whole system: who runs what where, what moves, and what the law says of it. */
public final class DiagramRenderer {

  private final LayoutEngine engine;

  public DiagramRenderer(LayoutEngine engine) {
    this.engine = engine;
  }

  /**
   * The picture as an SVG document without scripts, style sheets and references, the same bytes at each call.
   *
   * @throws DiagramException if no layout can be had
   */
  public String svg(Assessment assessment, DiagramOptions options) {
    Scene scene = SceneBuilder.build(assessment, options);
    String placed = engine.layout(DotWriter.write(scene, options), options.limit());
    try {
      return SvgWriter.write(scene, Layout.read(placed));
    } catch (IllegalArgumentException e) {
      throw DiagramException.failed(e.getMessage(), e);
    }
  }

  /** The DOT text of the picture, to be drawn and changed with Graphviz. */
  public String dot(Assessment assessment, DiagramOptions options) {
    return DotWriter.write(SceneBuilder.build(assessment, options), options);
  }
}
