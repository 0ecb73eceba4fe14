package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Layout.Point;
import dev.landfall.render.diagram.Layout.Rectangle;
import dev.landfall.render.diagram.Scene.Box;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Frame;
import dev.landfall.render.diagram.Scene.Item;
import dev.landfall.render.diagram.Scene.Node;
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

  private final Xml xml = new Xml();
  private final SvgText text = new SvgText(xml);
  private final Scene scene;
  private final Layout layout;

  private SvgWriter(Scene scene, Layout layout) {
    this.scene = scene;
    this.layout = layout;
  }

  static String write(Scene scene, Layout layout) {
    SvgWriter writer = new SvgWriter(scene, layout);
    writer.document();
    return writer.xml.toString();
  }

  private void document() {
    double least = Math.max(TextSize.width(scene.title(), TextStyle.TITLE.size(), true),
        TextSize.width(scene.subtitle(), TextStyle.CODE.size(), false));
    double inner = Math.max(Math.max(layout.width(), least), Legend.LEAST_WIDTH);
    Legend legend = new Legend(scene, inner);
    double width = Math.ceil(inner + 2 * MARGIN);
    double height = Math.ceil(MARGIN + HEADER + layout.height() + legend.height() + MARGIN);
    xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "landfall-diagram", "viewBox",
        "0 0 " + Xml.number(width) + " " + Xml.number(height), "role", "img", "aria-labelledby", "landfall-title landfall-desc",
        "font-family", FONTS);
    xml.leaf("title", scene.title(), "id", "landfall-title");
    xml.leaf("desc", scene.description(), "id", "landfall-desc");
    xml.empty("rect", "width", width, "height", height, "fill", Colours.PAPER);
    text.line(Line.of(scene.title(), TextStyle.TITLE, Integer.MAX_VALUE), MARGIN, MARGIN - 4);
    text.line(Line.of(scene.subtitle(), TextStyle.CODE, Integer.MAX_VALUE), MARGIN, MARGIN + 29);
    double left = MARGIN + (inner - layout.width()) / 2;
    xml.open("g", "transform", "translate(" + Xml.number(left) + " " + Xml.number(MARGIN + HEADER) + ")");
    scene.boxes().forEach(this::frame);
    SvgEdges edges = new SvgEdges(xml, text);
    for (Edge edge : scene.edges()) {
      edges.line(edge, layout.edge(edge.id() + "a"), layout.edge(edge.id() + "b"));
    }
    scene.boxes().forEach(this::contents);
    for (Edge edge : scene.edges()) {
      edges.label(edge, layout.node(edge.id()));
    }
    xml.close("g");
    xml.open("g", "class", "legend", "transform", "translate(" + Xml.number(MARGIN) + " "
        + Xml.number(MARGIN + HEADER + layout.height()) + ")");
    legend.draw(xml, text);
    xml.close("g").close("svg");
  }

  private void frame(Box box) {
    Rectangle r = layout.box(box.id());
    boolean place = box.frame() == Frame.PLACE || box.frame() == Frame.UNKNOWN_PLACE;
    double inset = place ? 5 : 0;
    boolean unknown = box.frame() == Frame.UNKNOWN_PLACE;
    open(box, "frame");
    xml.leaf("title", box.tooltip());
    xml.empty("rect", "x", r.x() + inset, "y", r.y() + inset, "width", r.width() - 2 * inset, "height",
        r.height() - 2 * inset, "rx", place ? 12.0 : 8.0,
        "fill", place ? Colours.PLACE : Colours.PAPER,
        "stroke", unknown || box.frame() == Frame.COMPONENT ? Colours.OUTLINE : Colours.BORDER,
        "stroke-width", unknown ? 1.6 : 1.0, "stroke-dasharray", unknown ? "6 4" : null);
    xml.close("g");
    box.items().stream().filter(Box.class::isInstance).map(Box.class::cast).forEach(this::frame);
  }

  /** Nodes and headers lie above the lines. */
  private void contents(Item item) {
    switch (item) {
      case Node node -> node(node, layout.node(node.id()));
      case Box box -> {
        header(box, layout.box(box.id()));
        box.items().forEach(this::contents);
      }
    }
  }

  private void open(Box box, String part) {
    String what = switch (box.frame()) {
      case PLACE -> "place country";
      case UNKNOWN_PLACE -> "place country unknown";
      case SITE -> "place site";
      case PARTY -> "party";
      case COMPONENT -> "component " + box.kind();
    };
    xml.open("g", "class", what + " " + part, "data-name", box.name());
  }

  private void header(Box box, Rectangle r) {
    open(box, "header");
    double inset = box.frame() == Frame.PLACE || box.frame() == Frame.UNKNOWN_PLACE ? 6 : 0;
    double x = r.x() + 12 + inset;
    if (!box.kind().isEmpty()) {
      Icons.draw(xml, box.kind(), x, r.y() + 9);
      x += Box.ICON;
    }
    lines(box.header(), x, r.y() + 8 + inset, inset > 0 ? Colours.PLACE : Colours.PAPER);
    xml.close("g");
  }

  private void node(Node node, Point centre) {
    double x = centre.x() - node.width() / 2;
    double y = centre.y() - node.height() / 2;
    xml.open("g", "class", "component " + node.kind(), "data-name", node.name(), "transform", "translate(" + Xml.number(x) + " " + Xml.number(y) + ")");
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
