package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.render.diagram.DiagramOptions.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The whole system, or a part of it, as a picture: who runs what where, what moves, and what the law says of it. */
public final class Diagram {

  /** Width for one of height, beyond which a picture is tried the other way. */
  private static final double STRIP = 2.8;

  private Diagram() {}

  /**
   * An SVG document without scripts, style sheets and references, the same bytes at each call with one engine.
   *
   * @throws DiagramException if no layout can be had
   */
  public static String svg(Assessment assessment, DiagramOptions options, LayoutEngine engine) {
    return draw(assessment, options, engine).text();
  }

  /**
   * The same, and what is to be said of it: where a layout takes longer than the limit, the next coarser picture is drawn.
   *
   * @throws DiagramException if no layout can be had
   */
  public static Picture draw(Assessment assessment, DiagramOptions options, LayoutEngine engine) {
    SceneBuilder builder = new SceneBuilder(assessment, options);
    List<String> remarks = new ArrayList<>();
    for (Grain grain = builder.grain(); ; grain = builder.coarser(grain)) {
      Scene scene = builder.scene(grain, remarks);
      try {
        return picture(grain == Grain.TABLE ? SvgWriter.table(scene) : SvgWriter.write(scene, layout(scene, options, engine)), scene, grain, builder);
      } catch (DiagramException e) {
        if (e.reason() != DiagramException.Reason.TOO_LONG) {
          throw e;
        }
        remarks = List.of("The picture of " + grain.words() + " takes longer than " + options.limit().toSeconds() + " s to lay out");
      } catch (IllegalArgumentException e) {
        throw DiagramException.failed(e.getMessage(), e);
      }
    }
  }

  /** The DOT text that the picture is drawn from, to be changed and drawn with a Graphviz of one's own. */
  public static Picture dot(Assessment assessment, DiagramOptions options) {
    return written(assessment, options, scene -> DotWriter.titled(scene, options));
  }

  /** A flowchart of Mermaid, for pages that draw such. */
  public static Picture mermaid(Assessment assessment, DiagramOptions options) {
    return written(assessment, options, scene -> MermaidWriter.write(scene, options));
  }

  /** A component diagram of PlantUML. */
  public static Picture plantUml(Assessment assessment, DiagramOptions options) {
    return written(assessment, options, scene -> PlantUmlWriter.write(scene, options));
  }

  private static Picture written(Assessment assessment, DiagramOptions options, Function<Scene, String> writer) {
    SceneBuilder builder = new SceneBuilder(assessment, options);
    Grain grain = builder.grainOfGraph();
    Scene scene = builder.scene(grain, List.of());
    return picture(writer.apply(scene), scene, grain, builder);
  }

  private static Picture picture(String text, Scene scene, Grain grain, SceneBuilder builder) {
    return new Picture(text, scene.remarks(), builder.isMerged(grain), builder.isEmpty());
  }

  private static Layout layout(Scene scene, DiagramOptions options, LayoutEngine engine) {
    Layout across = placed(scene, options, engine);
    if (options.direction() != Direction.TO_FIT_A_PAGE || across.width() <= STRIP * across.height()) {
      return across;
    }
    Layout down = placed(scene, options.towards(Direction.TOP_TO_BOTTOM), engine);
    return down.strip() < across.strip() ? down : across;
  }

  private static Layout placed(Scene scene, DiagramOptions options, LayoutEngine engine) {
    return Layout.read(engine.layout(DotWriter.write(scene, options), options.limit()));
  }
}
