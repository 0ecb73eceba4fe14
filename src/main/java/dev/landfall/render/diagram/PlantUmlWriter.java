package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Grid;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a scene as a component diagram of PlantUML.
 *
 * <p>Every sign that could mean something to PlantUML or to its Creole is written by its number.
 */
final class PlantUmlWriter {

  private final StringBuilder out = new StringBuilder();

  private PlantUmlWriter() {}

  static String write(Scene scene, DiagramOptions options) {
    PlantUmlWriter writer = new PlantUmlWriter();
    writer.diagram(scene, options);
    return writer.out.toString();
  }

  private void diagram(Scene scene, DiagramOptions options) {
    line(0, "@startuml");
    line(0, options.direction() == DiagramOptions.Direction.TOP_TO_BOTTOM ? "top to bottom direction" : "left to right direction");
    line(0, "skinparam defaultTextAlignment left");
    line(0, "skinparam shadowing false");
    line(0, "skinparam backgroundColor " + Colours.PAPER);
    line(0, "skinparam defaultFontColor " + Colours.INK);
    line(0, "skinparam rectangle {");
    line(1, "BackgroundColor " + Colours.PAPER);
    line(1, "BorderColor " + Colours.OUTLINE);
    line(1, "RoundCorner 12");
    line(0, "}");
    line(0, "title " + words(scene.title()) + "\\n" + words(scene.subtitle())
        + scene.remarks().stream().map(remark -> "\\n" + words(remark)).collect(Collectors.joining()));
    line(0, "footer " + words(scene.footer()));
    scene.items().forEach(item -> item(0, item));
    scene.edges().forEach(this::edge);
    line(0, "@enduml");
  }

  private void item(int depth, Item item) {
    switch (item) {
      case Node node -> line(depth, element(node.kind()) + " \"" + words(node.lines()) + "\" as " + node.id() + fill(node.kind()));
      case Grid grid -> line(depth, "rectangle \"" + words(of(grid)) + "\" as " + grid.id() + fill(grid.frame()));
      case Box box -> {
        line(depth, "rectangle \"" + words(box.header()) + "\" as " + box.id() + fill(box.frame()) + " {");
        box.items().forEach(inner -> item(depth + 1, inner));
        line(depth, "}");
      }
    }
  }

  private static List<Line> of(Grid grid) {
    List<Line> lines = new ArrayList<>(grid.header());
    grid.tiles().forEach(tile -> lines.add(tile.line()));
    return lines;
  }

  private static String element(String kind) {
    return switch (kind) {
      case "store" -> "database";
      case "queue" -> "queue";
      case "saas" -> "cloud";
      case "model" -> "hexagon";
      case "subjects", "team" -> "person";
      case "device" -> "node";
      case "app", "service" -> "component";
      default -> "rectangle";
    };
  }

  private static String fill(String kind) {
    return " " + (kind.equals("subjects") || kind.equals("team") ? Colours.PEOPLE : Colours.PAPER);
  }

  private static String fill(Frame frame) {
    return switch (frame) {
      case PLACE -> " " + Colours.PLACE + ";line:" + Colours.SLATE.substring(1);
      case UNKNOWN_PLACE -> " " + Colours.PAPER + ";line.dashed;line:" + Colours.OUTLINE.substring(1);
      case SITE, PARTY, COMPONENT -> " " + Colours.PAPER;
    };
  }

  private void edge(Edge edge) {
    FlowStyle style = FlowStyle.of(edge.verdict());
    String head = edge.remote() ? "-0" : "->";
    line(0, edge.tail().id() + " -[" + style.colour() + look(edge.verdict()) + "]" + head + " " + edge.head().id()
        + " : " + words(edge.lines()));
  }

  private static String look(Optional<Verdict> verdict) {
    return verdict.map(known -> switch (known) {
      case FREE -> ",thickness=1";
      case COVERED -> ",thickness=2";
      case OPEN -> ",dotted,thickness=2";
      case GAP -> ",dashed,thickness=2";
      case FORBIDDEN -> ",bold,dashed,thickness=4";
    }).orElse("");
  }

  private static String words(List<Line> lines) {
    String words = lines.stream().map(line -> line.badge().map(MermaidWriter::sign).orElse("") + words(line.text()))
        .collect(Collectors.joining("\\n"));
    return words.isBlank() ? "<U+00A0>" : words;
  }

  private static String words(String text) {
    return MermaidWriter.escaped(text, "<U+%04X>");
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
