package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes from which to which, a row for where it comes from and a column for where it goes: for what no graph can show. */
final class SvgTable {

  private static final double CELL_WIDTH = 84;
  private static final double CELL_HEIGHT = 42;
  private static final double HEAD = 50;
  private static final double INSET = 3;
  private static final int ROW_COLUMNS = 40;
  private static final int COLUMN_COLUMNS = 11;

  private final Xml xml;
  private final SvgText text;
  private final List<Item> items;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Edge> edges;
  private final double side;

  SvgTable(Scene scene, Xml xml, SvgText text) {
    this.xml = xml;
    this.text = text;
    this.items = scene.items();
    this.edges = scene.edges();
    items.forEach(item -> places.put(item.id(), places.size()));
    this.side = items.stream().mapToDouble(item -> Line.width(row(item))).max().orElse(0) + 24;
  }

  double width() {
    return side + items.size() * CELL_WIDTH;
  }

  double height() {
    return HEAD + items.size() * CELL_HEIGHT;
  }

  void draw() {
    text.line(Line.of("from ↓   to →", TextStyle.DETAIL, ROW_COLUMNS), 4, HEAD - 22);
    items.forEach(this::heads);
    edges.forEach(this::cell);
  }

  private void heads(Item item) {
    int place = places.get(item.id());
    double x = side + place * CELL_WIDTH;
    double y = HEAD + place * CELL_HEIGHT;
    xml.empty("rect", "x", x + INSET, "y", y + INSET, "width", CELL_WIDTH - 2 * INSET, "height", CELL_HEIGHT - 2 * INSET, "rx", 6.0,
        "fill", Colours.PLACE);
    open(item, "row");
    xml.leaf("title", item.tooltip());
    xml.empty("path", "d", "M0 " + Xml.number(y) + "H" + Xml.number(width()), "stroke", Colours.HAIRLINE);
    double top = y + (CELL_HEIGHT - Line.height(row(item))) / 2;
    for (Line line : row(item)) {
      text.line(line, 4, top);
      top += line.height();
    }
    xml.close("g");
    open(item, "column");
    xml.leaf("title", item.tooltip());
    text.line(Line.of(code(item), TextStyle.NAME, COLUMN_COLUMNS), x + 10, HEAD - 38);
    text.line(Line.of(header(item).runs().getFirst().text(), TextStyle.DETAIL, COLUMN_COLUMNS + 2), x + 10, HEAD - 20);
    xml.close("g");
  }

  private void open(Item item, String part) {
    xml.open("g", "class", SvgWriter.words(frame(item), "") + " " + part, "data-name", item.name());
  }

  private static Frame frame(Item item) {
    return switch (item) {
      case Scene.Grid grid -> grid.frame();
      case Scene.Box box -> box.frame();
      case Scene.Node node -> Frame.COMPONENT;
    };
  }

  private static List<Line> header(Item item, int most) {
    return switch (item) {
      case Scene.Grid grid -> grid.header().stream().limit(most).toList();
      case Scene.Box box -> box.header().stream().limit(most).toList();
      case Scene.Node node -> node.lines().stream().limit(most).toList();
    };
  }

  private static Line header(Item item) {
    return header(item, 1).getFirst();
  }

  /** The name, and what is there. */
  private static List<Line> row(Item item) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(header(item).runs().stream().map(run -> Run.of(run.text(),
        run.style() == TextStyle.PLACE ? TextStyle.NAME : run.style(), ROW_COLUMNS)).toList(), Optional.empty()));
    if (item instanceof Scene.Grid grid) {
      lines.add(Line.of(Texts.list(grid.tiles().stream().map(tile -> tile.name()).toList(), ROW_COLUMNS - 10), TextStyle.DETAIL, ROW_COLUMNS));
    }
    return lines;
  }

  private static String code(Item item) {
    return item.name().isEmpty() ? "?" : item.name().replace(" ", "+");
  }

  /** The worst verdict and how often, and of how many flows. */
  private void cell(Edge edge) {
    double x = side + places.get(edge.head().id()) * CELL_WIDTH;
    double y = HEAD + places.get(edge.tail().id()) * CELL_HEIGHT;
    FlowStyle style = FlowStyle.of(edge.verdict());
    xml.open("g", "class", "flow cell verdict-" + style.name(), "data-flow", String.join("\n", edge.flows()), "data-transfers",
        String.join("\n", edge.transfers()));
    xml.leaf("title", edge.tail().tooltip() + " → " + edge.head().tooltip() + "\n" + edge.tooltip());
    if (edge.verdict().isPresent()) {
      xml.empty("rect", "x", x + INSET, "y", y + INSET, "width", CELL_WIDTH - 2 * INSET, "height", CELL_HEIGHT - 2 * INSET, "rx", 6.0,
          "fill", Colours.PAPER, "stroke", style.colour(), "stroke-width", Math.min(style.weight(), 3),
          "stroke-dasharray", style.dash().isEmpty() ? null : style.dash());
    }
    Optional<Line> verdict = edge.verdict().map(worst -> Line.of(worst, Run.of(times(edge, worst), TextStyle.VERDICT, COLUMN_COLUMNS + 3)));
    Line flows = Line.of(Texts.counted(edge.flows().size(), "flow", "flows"), TextStyle.DETAIL, COLUMN_COLUMNS + 3);
    double top = y + (CELL_HEIGHT - flows.height() - verdict.map(Line::height).orElse(0.0)) / 2;
    verdict.ifPresent(line -> text.line(line, x + 9, top));
    text.line(flows, x + 9, top + verdict.map(Line::height).orElse(0.0));
    xml.close("g");
  }

  private static String times(Edge edge, Verdict worst) {
    long times = edge.verdicts().stream().filter(worst::equals).count();
    return times + " " + worst.word();
  }
}
