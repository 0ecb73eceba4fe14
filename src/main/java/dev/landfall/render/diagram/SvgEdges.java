package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Layout.Point;
import dev.landfall.render.diagram.Layout.Route;
import dev.landfall.render.diagram.Scene.Edge;
import java.util.List;

/** Draws the lines of flows, their ends and their labels. */
final class SvgEdges {

  private final Xml xml;
  private final SvgText text;

  SvgEdges(Xml xml, SvgText text) {
    this.xml = xml;
    this.text = text;
  }

  /** From the tail to the label, and from there to the head. */
  void line(Edge edge, Route first, Route second) {
    FlowStyle style = FlowStyle.of(edge.verdict());
    open(edge, "flow", style);
    xml.leaf("title", edge.tooltip());
    path(curve(first), style.colour(), style.weight(), style.dash());
    path(curve(second), style.colour(), style.weight(), style.dash());
    if (edge.inside() && edge.tail() instanceof Scene.Box) {
      Point start = first.curve().getFirst();
      xml.empty("circle", "cx", start.x(), "cy", start.y(), "r", 3.0, "fill", style.colour());
    }
    Point end = second.curve().getLast();
    head(style, edge.remote(), end, second.tip().orElse(end));
    xml.close("g");
  }

  /** A sample for the legend. */
  void sample(FlowStyle style, boolean remote, double x, double y, double length) {
    Point end = new Point(x + length - 9, y);
    path("M" + at(new Point(x, y)) + "L" + at(end), style.colour(), style.weight(), style.dash());
    head(style, remote, end, new Point(x + length, y));
  }

  void label(Edge edge, Point centre) {
    FlowStyle style = FlowStyle.of(edge.verdict());
    double x = centre.x() - edge.width() / 2;
    double y = centre.y() - edge.height() / 2;
    open(edge, "label", style);
    xml.leaf("title", edge.tooltip());
    xml.empty("rect", "x", x, "y", y, "width", edge.width(), "height", edge.height(), "rx", 6.0, "fill", Colours.PAPER,
        "stroke", edge.verdict().isPresent() ? style.colour() : Colours.BORDER, "stroke-width", edge.focus() ? 2.6 : 1.0);
    double top = y + Edge.PADDING / 2;
    for (Line line : edge.lines()) {
      text.line(line, x + Edge.PADDING, top);
      top += line.height();
    }
    xml.close("g");
  }

  private void open(Edge edge, String what, FlowStyle style) {
    xml.open("g", "class", what + " verdict-" + style.name() + (edge.remote() ? " remote" : "") + (edge.focus() ? " focus" : ""),
        "data-flow", String.join("\n", edge.flows()), "data-transfers", String.join("\n", edge.transfers()));
  }

  private void path(String course, String colour, double weight, String dash) {
    xml.empty("path", "d", course, "fill", "none", "stroke", colour, "stroke-width", weight,
        "stroke-dasharray", dash.isEmpty() ? null : dash, "stroke-linecap", dash.startsWith("1.5") ? "round" : null);
  }

  /** An arrow where data are sent, an eye where somebody looks at them from afar. */
  private void head(FlowStyle style, boolean remote, Point end, Point tip) {
    double half = 3.2 + style.weight() / 2;
    Point base = tip.towards(end, 8 + style.weight());
    double length = Math.hypot(tip.x() - base.x(), tip.y() - base.y());
    double nx = length == 0 ? 0 : -(tip.y() - base.y()) / length * half;
    double ny = length == 0 ? 0 : (tip.x() - base.x()) / length * half;
    Point left = new Point(base.x() + nx, base.y() + ny);
    Point right = new Point(base.x() - nx, base.y() - ny);
    if (remote) {
      Point eye = tip.towards(end, 5.5);
      xml.empty("circle", "cx", eye.x(), "cy", eye.y(), "r", 5.0, "fill", Colours.PAPER, "stroke", style.colour(),
          "stroke-width", 1.6);
      xml.empty("circle", "cx", eye.x(), "cy", eye.y(), "r", 2.0, "fill", style.colour());
    } else {
      xml.empty("path", "d", "M" + at(tip) + "L" + at(left) + "L" + at(right) + "Z", "fill", style.colour(),
          "stroke", style.colour(), "stroke-width", 0.8, "stroke-linejoin", "round");
    }
  }

  private static String curve(Route route) {
    List<Point> points = route.curve();
    StringBuilder course = new StringBuilder("M" + at(points.getFirst()));
    for (int i = 1; i + 2 < points.size(); i += 3) {
      course.append('C').append(at(points.get(i))).append(' ').append(at(points.get(i + 1))).append(' ').append(at(points.get(i + 2)));
    }
    return course.toString();
  }

  private static String at(Point point) {
    return Xml.number(point.x()) + " " + Xml.number(point.y());
  }
}
