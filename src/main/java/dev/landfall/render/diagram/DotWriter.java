package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Grid;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a scene as DOT: what a layout needs, and looks enough for whoever draws it with a Graphviz of their own.
 *
 * <p>Graphviz does not know the fonts, so every size is given: nodes are of fixed size, and the labels of boxes and edges
 * are tables of at least the size that was measured.
 */
final class DotWriter {

  private static final double POINTS_PER_INCH = 72;
  private static final double LABEL_INSET = 28;

  private static final double LABEL_RISE = 4;

  private final StringBuilder out = new StringBuilder();

  private final Map<String, List<Edge>> labels;

  private DotWriter(Scene scene) {
    labels = scene.edges().stream().filter(edge -> edge.within().isPresent())
        .collect(Collectors.groupingBy(edge -> edge.within().get()));
  }

  /** For a layout, to which we add title and legend. */
  static String write(Scene scene, DiagramOptions options) {
    DotWriter writer = new DotWriter(scene);
    writer.graph(scene, options, "");
    return writer.out.toString();
  }

  /** To be drawn by Graphviz alone. */
  static String titled(Scene scene, DiagramOptions options) {
    DotWriter writer = new DotWriter(scene);
    String title = Stream.concat(Stream.of(scene.title(), scene.subtitle()), Stream.concat(scene.remarks().stream(), Stream.of(scene.footer())))
        .map(DotWriter::quoted).map(line -> line.substring(1, line.length() - 1) + "\\l").collect(Collectors.joining());
    writer.graph(scene, options, ", labelloc=t, labeljust=l, label=\"" + title + "\"");
    return writer.out.toString();
  }

  private void graph(Scene scene, DiagramOptions options, String title) {
    boolean across = options.direction() != DiagramOptions.Direction.TOP_TO_BOTTOM;
    line(0, "digraph landfall {");
    line(1, "graph [%s, compound=true, newrank=false, nodesep=0.35, ranksep=0.9, fontname=\"sans-serif\", fontsize=10%s];"
        .formatted(across ? "rankdir=LR" : "rankdir=TB", title));
    line(1, "node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", fixedsize=true, fontname=\"sans-serif\", fontsize=10];");
    line(1, "edge [fontname=\"sans-serif\", fontsize=10];");
    scene.items().forEach(item -> item(1, item));
    scene.edges().stream().filter(edge -> edge.within().isEmpty()).forEach(edge -> label(1, edge));
    scene.edges().forEach(this::edge);
    line(0, "}");
  }

  private void item(int depth, Item item) {
    switch (item) {
      case Node node -> node(depth, node);
      case Grid grid -> grid(depth, grid);
      case Box box -> box(depth, box);
    }
  }

  private void node(int depth, Node node) {
    String shape = switch (node.kind()) {
      case "store" -> ", shape=cylinder, style=filled";
      case "queue" -> ", shape=cds, style=filled";
      case "subjects", "team" -> ", shape=ellipse, style=filled";
      default -> "";
    };
    line(depth, "%s [width=%s, height=%s%s, label=%s];".formatted(
        node.id(), inches(node.width()), inches(node.height()), shape, quoted(text(node.lines()))));
  }

  private void grid(int depth, Grid grid) {
    List<Line> lines = new ArrayList<>(grid.header());
    grid.tiles().forEach(tile -> lines.add(tile.line()));
    line(depth, "%s [width=%s, height=%s, labelloc=t, label=%s];".formatted(
        grid.id(), inches(grid.width()), inches(grid.height()), quoted(text(lines))));
  }

  private void box(int depth, Box box) {
    line(depth, "subgraph " + box.id() + " {");
    String style = switch (box.frame()) {
      case PLACE -> "style=\"rounded,filled\", color=\"#c3ccd8\", fillcolor=\"#f5f7fa\", margin=20";
      case UNKNOWN_PLACE -> "style=\"rounded,dashed\", color=\"#76849a\", margin=20";
      case SITE, PARTY, COMPONENT -> "style=\"rounded,filled\", color=\"#c3ccd8\", fillcolor=\"#ffffff\", margin=12";
    };
    line(depth + 1, "graph [%s, labeljust=l, label=%s];".formatted(
        style, table(box.header(), box.headerWidth() + LABEL_INSET, Line.height(box.header()) + LABEL_RISE)));
    if (box.anchor()) {
      line(depth + 1, box.anchorId() + " [shape=point, style=invis, width=0.02, height=0.02, label=\"\"];");
    }
    box.items().forEach(item -> item(depth + 1, item));
    labels.getOrDefault(box.id(), List.of()).forEach(edge -> label(depth + 1, edge));
    line(depth, "}");
  }

  /** A flow is two lines with its label as a node between, so that nothing else stands on the label, and it on its line. */
  private void label(int depth, Edge edge) {
    line(depth, "%s [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"%s\", width=%s, height=%s, label=%s];"
        .formatted(edge.id(), edge.verdict().isPresent() ? FlowStyle.of(edge.verdict()).colour() : Colours.PAPER,
            inches(edge.width()), inches(edge.height()), quoted(text(edge.lines()))));
  }

  private void edge(Edge edge) {
    FlowStyle style = FlowStyle.of(edge.verdict());
    String look = "color=\"%s\", penwidth=%s%s".formatted(
        style.colour(), style.weight(), style.dash().isEmpty() ? "" : style.dash().startsWith("1.5") ? ", style=dotted" : ", style=dashed");
    String weight = edge.within().isPresent() ? ", weight=4" : "";
    line(1, "%s -> %s [id=%s, %s, dir=none%s%s];".formatted(end(edge.tail()), edge.id(), edge.id() + "a", look,
        edge.inside() ? "" : clip("ltail", edge.tail()), weight));
    line(1, "%s -> %s [id=%s, %s%s%s%s];".formatted(edge.id(), end(edge.head()), edge.id() + "b", look,
        edge.remote() ? ", arrowhead=odot" : "", edge.inside() ? "" : clip("lhead", edge.head()), weight));
  }

  private static String end(Item item) {
    return switch (item) {
      case Node node -> node.id();
      case Grid grid -> grid.id();
      case Box box -> box.anchorId();
    };
  }

  private static String clip(String attribute, Item item) {
    return item instanceof Box box && box.frame() == Frame.COMPONENT ? ", " + attribute + "=" + box.id() : "";
  }

  private static String table(List<Line> lines, double width, double height) {
    String rows = lines.stream().map(line -> Xml.text(line.text())).collect(Collectors.joining("<BR ALIGN=\"LEFT\"/>"));
    return ("<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" WIDTH=\"%d\" HEIGHT=\"%d\">"
        + "<TR><TD>%s<BR ALIGN=\"LEFT\"/></TD></TR></TABLE>>").formatted(
        (long) Math.ceil(width), (long) Math.ceil(height), rows);
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(line -> line.badge().map(MermaidWriter::sign).orElse("") + line.text()).collect(Collectors.joining("\n"));
  }

  /** A string of DOT; a backslash would otherwise begin an escape such as the name of the node. */
  private static String quoted(String text) {
    String escaped = Xml.allowed(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }

  private static String inches(double points) {
    return String.format(Locale.ROOT, "%.4f", points / POINTS_PER_INCH);
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
