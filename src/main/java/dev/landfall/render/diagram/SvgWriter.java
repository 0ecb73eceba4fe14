package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Layout.Point;
import dev.landfall.render.diagram.Layout.Rectangle;
import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Grid;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
import dev.landfall.render.diagram.Scene.Tile;
import java.util.List;

/**
 * Draws a placed scene.
 *
 * <p>Looks stand in attributes, not in a style sheet: so a picture stays what it is inside a page with a strict policy, in
 * a word processor, and beside a second picture. Classes are there for whoever wants to address parts.
 */
final class SvgWriter {

  /** Latin, then Chinese by system; whatever a reader has of these, the boxes are wide enough. */
  static final String FONTS = "'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', "
      + "'Microsoft YaHei', sans-serif";

  private static final double MARGIN = 28;
  private static final double HEADER = 62;
  private static final int REMARK_COLUMNS = 150;

  private final Xml xml = new Xml();
  private final SvgText text = new SvgText(xml);
  private final Scene scene;

  private SvgWriter(Scene scene) {
    this.scene = scene;
  }

  static String write(Scene scene, Layout layout) {
    SvgWriter writer = new SvgWriter(scene);
    writer.document(layout.width(), layout.height(), () -> writer.graph(layout));
    return writer.xml.toString();
  }

  static String table(Scene scene) {
    SvgWriter writer = new SvgWriter(scene);
    SvgTable table = new SvgTable(scene, writer.xml, writer.text);
    writer.document(table.width(), table.height(), table::draw);
    return writer.xml.toString();
  }

  /** What all pictures have around what they show. */
  private void document(double bodyWidth, double bodyHeight, Runnable body) {
    double least = Math.max(TextSize.width(scene.title(), TextStyle.TITLE.size(), true),
        TextSize.width(scene.subtitle(), TextStyle.CODE.size(), false));
    List<Line> remarks = scene.remarks().stream().map(remark -> Line.of(remark, TextStyle.CODE, REMARK_COLUMNS)).toList();
    double inner = Math.max(Math.max(bodyWidth, Math.max(least, Line.width(remarks))), Legend.LEAST_WIDTH);
    double top = MARGIN + HEADER + Line.height(remarks);
    Legend legend = new Legend(scene, inner);
    double width = Math.ceil(inner + 2 * MARGIN);
    double height = Math.ceil(top + bodyHeight + legend.height() + MARGIN);
    xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "landfall-diagram", "viewBox",
        "0 0 " + Xml.number(width) + " " + Xml.number(height), "role", "img", "aria-labelledby", "landfall-title landfall-desc",
        "font-family", FONTS);
    xml.leaf("title", scene.title(), "id", "landfall-title");
    xml.leaf("desc", scene.description(), "id", "landfall-desc");
    xml.empty("rect", "width", width, "height", height, "fill", Colours.PAPER);
    text.line(Line.of(scene.title(), TextStyle.TITLE, Integer.MAX_VALUE), MARGIN, MARGIN - 4);
    text.line(Line.of(scene.subtitle(), TextStyle.CODE, Integer.MAX_VALUE), MARGIN, MARGIN + 29);
    lines(remarks, MARGIN, MARGIN + 29 + TextStyle.CODE.lineHeight(), null);
    double left = MARGIN + (inner - bodyWidth) / 2;
    xml.open("g", "transform", "translate(" + Xml.number(left) + " " + Xml.number(top) + ")");
    body.run();
    xml.close("g");
    xml.open("g", "class", "legend", "transform", "translate(" + Xml.number(MARGIN) + " " + Xml.number(top + bodyHeight) + ")");
    legend.draw(xml, text);
    xml.close("g").close("svg");
  }

  private void graph(Layout layout) {
    scene.items().forEach(item -> frame(item, layout));
    SvgEdges edges = new SvgEdges(xml, text);
    for (Edge edge : scene.edges()) {
      edges.line(edge, layout.edge(edge.id() + "a"), layout.edge(edge.id() + "b"));
    }
    Courses courses = new Courses(layout.edges().values());
    scene.items().forEach(item -> contents(item, layout, courses));
    for (Edge edge : scene.edges()) {
      edges.label(edge, layout.node(edge.id()));
    }
  }

  /** Frames lie below the lines. */
  private void frame(Item item, Layout layout) {
    if (item instanceof Box box) {
      frame(box, layout.box(box.id()));
      box.items().forEach(inner -> frame(inner, layout));
    }
  }

  private void frame(Box box, Rectangle r) {
    boolean place = isPlace(box.frame());
    double inset = place ? 5 : 0;
    boolean unknown = box.frame() == Frame.UNKNOWN_PLACE;
    open(box, "frame");
    xml.leaf("title", box.tooltip());
    xml.empty("rect", "x", r.x() + inset, "y", r.y() + inset, "width", r.width() - 2 * inset, "height",
        r.height() - 2 * inset, "rx", place ? 12.0 : 8.0,
        "fill", place ? Colours.PLACE : Colours.PAPER,
        "stroke", border(box.frame()), "stroke-width", borderWidth(box.frame()), "stroke-dasharray", unknown ? "6 4" : null);
    xml.close("g");
  }

  /** Nodes and headers lie above the lines. */
  private void contents(Item item, Layout layout, Courses courses) {
    switch (item) {
      case Node node -> node(node, layout.node(node.id()));
      case Grid grid -> grid(grid, layout.node(grid.id()));
      case Box box -> {
        header(box, layout.box(box.id()), courses);
        box.items().forEach(inner -> contents(inner, layout, courses));
      }
    }
  }

  /** A border that the picture is about is to be seen from afar. */
  private String border(Frame frame) {
    return switch (frame) {
      case PLACE -> scene.view() == View.JURISDICTION ? Colours.SLATE : Colours.BORDER;
      case UNKNOWN_PLACE, COMPONENT -> Colours.OUTLINE;
      case SITE, PARTY -> Colours.BORDER;
    };
  }

  private double borderWidth(Frame frame) {
    return switch (frame) {
      case PLACE -> scene.view() == View.JURISDICTION ? 2.2 : 1.2;
      case UNKNOWN_PLACE -> 1.6;
      case SITE, PARTY, COMPONENT -> 1.0;
    };
  }

  static boolean isPlace(Frame frame) {
    return frame == Frame.PLACE || frame == Frame.UNKNOWN_PLACE;
  }

  /** The classes of a frame. */
  static String words(Frame frame, String kind) {
    return switch (frame) {
      case PLACE -> "place country";
      case UNKNOWN_PLACE -> "place country unknown";
      case SITE -> "place site";
      case PARTY -> "party";
      case COMPONENT -> "component " + kind;
    };
  }

  private void grid(Grid grid, Point centre) {
    xml.open("g", "class", words(grid.frame(), "") + " grid", "data-name", grid.name(), "transform",
        shift(centre.x() - grid.width() / 2, centre.y() - grid.height() / 2));
    xml.leaf("title", grid.tooltip());
    xml.empty("rect", "width", grid.width(), "height", grid.height(), "rx", 8.0,
        "fill", isPlace(grid.frame()) ? Colours.PLACE : Colours.PAPER, "stroke", border(grid.frame()),
        "stroke-width", borderWidth(grid.frame()), "stroke-dasharray", grid.frame() == Frame.UNKNOWN_PLACE ? "6 4" : null);
    lines(grid.header(), Grid.PADDING, Grid.PADDING - 3, null);
    for (int i = 0; i < grid.tiles().size(); i++) {
      tile(grid.tiles().get(i), Grid.PADDING + i / grid.rows() * grid.cell(), grid.headerHeight() + i % grid.rows() * Tile.HEIGHT);
    }
    if (grid.more() > 0) {
      text.line(Line.of("… and " + grid.more() + " more", TextStyle.DETAIL, Texts.NAME_COLUMNS), Grid.PADDING,
          grid.headerHeight() + grid.rows() * Tile.HEIGHT);
    }
    xml.close("g");
  }

  private void tile(Tile tile, double x, double y) {
    xml.open("g", "class", (tile.kind().equals("party") ? "party" : "component " + tile.kind()) + " tile", "data-name", tile.name(),
        "transform", shift(x, y));
    xml.leaf("title", tile.tooltip());
    Icons.draw(xml, tile.kind(), 0, 0);
    text.line(tile.line(), Tile.ICON, 0);
    xml.close("g");
  }

  private static String shift(double x, double y) {
    return "translate(" + Xml.number(x) + " " + Xml.number(y) + ")";
  }

  private void open(Box box, String part) {
    xml.open("g", "class", words(box.frame(), box.kind()) + " " + part, "data-name", box.name());
  }

  /** Where no line passes, if there is such a place; else on a plate, under which the lines pass. */
  private void header(Box box, Rectangle r, Courses courses) {
    open(box, "header");
    double inset = isPlace(box.frame()) ? 6 : 0;
    String ground = inset > 0 ? Colours.PLACE : Colours.PAPER;
    double top = r.y() + 8 + inset;
    double height = Line.height(box.header());
    Rectangle strip = new Rectangle(r.x() + 12 + inset, top, r.width() - 2 * (12 + inset), height);
    double x = courses.free(strip, box.headerWidth());
    if (courses.pass(new Rectangle(x, top, box.headerWidth(), height))) {
      xml.empty("rect", "x", x - 4, "y", top - 2, "width", box.headerWidth() + 6, "height", height + 3, "rx", 4.0, "fill", ground);
    }
    if (!box.kind().isEmpty()) {
      Icons.draw(xml, box.kind(), x, r.y() + 9);
      x += Box.ICON;
    }
    lines(box.header(), x, top, ground);
    xml.close("g");
  }

  private void node(Node node, Point centre) {
    double x = centre.x() - node.width() / 2;
    double y = centre.y() - node.height() / 2;
    xml.open("g", "class", "component " + node.kind() + (node.focus() ? " focus" : ""), "data-name", node.name(), "transform", "translate(" + Xml.number(x) + " " + Xml.number(y) + ")");
    xml.leaf("title", node.tooltip());
    Shapes.draw(xml, node);
    double top = (node.height() - Line.height(node.lines())) / 2 + (node.kind().equals("store") ? Node.BULGE / 2 : 0);
    Icons.draw(xml, node.kind(), node.textX() - Node.ICON - Node.ICON_GAP, top + Line.height(node.lines()) / 2 - Node.ICON / 2);
    lines(node.lines(), node.textX(), top, null);
    xml.close("g");
  }

  private void lines(List<Line> lines, double x, double y, String ground) {
    double top = y;
    for (Line line : lines) {
      text.line(line, x, top, ground);
      top += line.height();
    }
  }
}
