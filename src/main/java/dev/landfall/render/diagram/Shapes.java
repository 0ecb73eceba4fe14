package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Scene.Node;

/** The outlines of nodes, which tell stores, queues and people from all else. */
final class Shapes {

  private Shapes() {}

  static void draw(Xml xml, Node node) {
    double w = node.width();
    double h = node.height();
    if (node.focus()) {
      xml.empty("rect", "x", -5.0, "y", -5.0, "width", w + 10, "height", h + 10, "rx", 10.0, "fill", "none", "stroke", Colours.INK,
          "stroke-width", 2.0);
    }
    switch (node.kind()) {
      case "store" -> cylinder(xml, w, h);
      case "queue" -> pipe(xml, w, h);
      case "subjects", "team" -> box(xml, w, h, h / 2, Colours.PEOPLE);
      default -> box(xml, w, h, 7, Colours.PAPER);
    }
  }

  private static void box(Xml xml, double w, double h, double radius, String fill) {
    xml.empty("rect", "width", w, "height", h, "rx", radius, "fill", fill, "stroke", Colours.OUTLINE, "stroke-width", 1.2);
  }

  private static void cylinder(Xml xml, double w, double h) {
    double b = Node.BULGE;
    String side = Xml.number(w / 2) + " " + Xml.number(b) + " 0 0 ";
    outline(xml, "M0 %s V%s A%s0 %s %s V%s".formatted(n(b), n(h - b), side, n(w), n(h - b), n(b)), Colours.PAPER);
    xml.empty("ellipse", "cx", w / 2, "cy", b, "rx", w / 2, "ry", b, "fill", Colours.PAPER, "stroke", Colours.OUTLINE,
        "stroke-width", 1.2);
  }

  private static void pipe(Xml xml, double w, double h) {
    double b = Node.BULGE;
    String side = Xml.number(b) + " " + Xml.number(h / 2) + " 0 0 ";
    outline(xml, "M%s 0 H%s A%s1 %s %s H%s A%s1 %s 0".formatted(n(b), n(w - b), side, n(w - b), n(h), n(b), side, n(b)),
        Colours.PAPER);
    outline(xml, "M%s 0 A%s0 %s %s".formatted(n(w - b), side, n(w - b), n(h)), "none");
  }

  private static void outline(Xml xml, String course, String fill) {
    xml.empty("path", "d", course, "fill", fill, "stroke", Colours.OUTLINE, "stroke-width", 1.2);
  }

  private static String n(double value) {
    return Xml.number(value);
  }
}
