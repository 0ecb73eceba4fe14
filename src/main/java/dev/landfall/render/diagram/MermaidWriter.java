package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Grid;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
import dev.landfall.render.diagram.Scene.Tile;
import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a scene as a flowchart of Mermaid.
 *
 * <p>Names of the model stand in quotes only, and there every sign that could mean something, to Mermaid, to Markdown or in a
 * page, is written by its number.
 */
final class MermaidWriter {

  private static final String NO_NAME = "#160;";

  private static final String SEPARATOR = " · ";

  private final StringBuilder out = new StringBuilder();
  private final List<String> looks = new ArrayList<>();

  private MermaidWriter() {}

  static String write(Scene scene, DiagramOptions options) {
    MermaidWriter writer = new MermaidWriter();
    writer.chart(scene, options);
    return writer.out.toString();
  }

  private void chart(Scene scene, DiagramOptions options) {
    line(0, "---");
    line(0, "title: \"" + escaped(scene.title(), "\\x%02X") + "\"");
    line(0, "---");
    line(0, "%% " + comment(scene.subtitle()));
    scene.remarks().forEach(remark -> line(0, "%% " + comment(remark)));
    line(0, "%% " + comment(scene.footer()));
    line(0, options.direction() == DiagramOptions.Direction.TOP_TO_BOTTOM ? "flowchart TB" : "flowchart LR");
    scene.items().forEach(item -> item(1, item));
    if (scene.items().isEmpty()) {
      line(1, "nothing[\"" + scene.remarks().stream().map(MermaidWriter::words).collect(Collectors.joining("<br/>")) + NO_NAME + "\"]");
    }
    for (int i = 0; i < scene.edges().size(); i++) {
      edge(i, scene.edges().get(i));
    }
    looks.forEach(look -> line(1, look));
    line(1, "classDef people fill:" + Colours.PEOPLE + ",stroke:" + Colours.OUTLINE);
    line(1, "classDef piece fill:" + Colours.PAPER + ",stroke:" + Colours.OUTLINE);
    line(1, "classDef place fill:" + Colours.PLACE + ",stroke:" + Colours.SLATE);
    line(1, "classDef unknown fill:" + Colours.PAPER + ",stroke:" + Colours.OUTLINE + ",stroke-dasharray:6 4");
    line(1, "classDef inner fill:" + Colours.PAPER + ",stroke:" + Colours.BORDER);
  }

  private void item(int depth, Item item) {
    switch (item) {
      case Node node -> line(depth, node.id() + shape(node.kind(), words(node.lines())) + ":::" + style(node.kind()));
      case Grid grid -> line(depth, grid.id() + "[\"" + words(of(grid)) + "\"]:::" + style(grid.frame()));
      case Box box -> box(depth, box);
    }
  }

  private void box(int depth, Box box) {
    line(depth, "subgraph " + box.id() + "[\"" + words(heading(box)) + "\"]");
    box.items().forEach(item -> item(depth + 1, item));
    line(depth, "end");
    looks.add("class " + box.id() + " " + style(box.frame()));
  }

  /** In one short line, for Mermaid keeps room for no more. */
  private static String heading(Box box) {
    String first = box.header().getFirst().text();
    String place = first.contains(SEPARATOR) ? first.substring(0, first.indexOf(SEPARATOR)) : first;
    return switch (box.frame()) {
      case PLACE, UNKNOWN_PLACE, COMPONENT -> first;
      case SITE -> place;
      case PARTY -> box.header().size() == 1 || box.name().isEmpty() ? place
          : place + SEPARATOR + DisplayWidth.visible(box.name(), Texts.NAME_COLUMNS);
    };
  }

  private static List<Line> of(Grid grid) {
    List<Line> lines = new ArrayList<>(grid.header());
    lines.addAll(grid.tiles().stream().map(Tile::line).toList());
    return lines;
  }

  private static String shape(String kind, String words) {
    return switch (kind) {
      case "store" -> "[(\"" + words + "\")]";
      case "queue" -> "[[\"" + words + "\"]]";
      case "model" -> "{{\"" + words + "\"}}";
      case "subjects", "team" -> "([\"" + words + "\"])";
      case "saas", "app", "device" -> "(\"" + words + "\")";
      default -> "[\"" + words + "\"]";
    };
  }

  private static String style(String kind) {
    return kind.equals("subjects") || kind.equals("team") ? "people" : "piece";
  }

  private static String style(Scene.Frame frame) {
    return switch (frame) {
      case PLACE -> "place";
      case UNKNOWN_PLACE -> "unknown";
      case SITE, PARTY, COMPONENT -> "inner";
    };
  }

  /** Remote access ends in a circle. */
  private void edge(int number, Edge edge) {
    line(1, edge.tail().id() + (edge.remote() ? " --o|\"" : " -->|\"") + words(edge.lines()) + "\"| " + edge.head().id());
    looks.add("linkStyle " + number + " " + look(edge.verdict()));
  }

  private static String look(Optional<Verdict> verdict) {
    FlowStyle style = FlowStyle.of(verdict);
    return "stroke:" + style.colour() + ",stroke-width:" + Xml.number(style.weight()) + "px"
        + (style.dash().isEmpty() ? "" : ",stroke-dasharray:" + style.dash());
  }

  private static String words(List<Line> lines) {
    String words = lines.stream().map(line -> line.badge().map(MermaidWriter::sign).orElse("") + words(line.text()))
        .collect(Collectors.joining("<br/>"));
    return words.isBlank() ? NO_NAME : words;
  }

  /** A sign beside the colour. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> "✗ ";
      case GAP -> "! ";
      case OPEN -> "? ";
      case COVERED -> "✓ ";
      case FREE -> "· ";
    };
  }

  private static String words(String text) {
    return escaped(text, "#%d;");
  }

  /** Letters of all scripts, digits, blanks and commas stay; what could mean something is written by its number. */
  static String escaped(String text, String asNumber) {
    StringBuilder safe = new StringBuilder();
    Xml.allowed(text).codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
      if (c > 0x7F || Character.isLetterOrDigit(c) || c == ' ' || c == ',') {
        safe.appendCodePoint(c);
      } else {
        safe.append(asNumber.formatted(c));
      }
    });
    return safe.toString();
  }

  /** A comment ends with its line; braces in it could be taken for a directive. */
  private static String comment(String text) {
    return Xml.allowed(text).replaceAll("[\\r\\n{}%]", " ");
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
