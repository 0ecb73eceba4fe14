package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Line.Run;

/** Writes lines of text. */
final class SvgText {

  /** From the top of a line to what its letters stand on, as a share of its height. */
  private static final double BASELINE = 0.74;

  private final Xml xml;

  SvgText(Xml xml) {
    this.xml = xml;
  }

  /** A line whose upper left corner is there. */
  void line(Line line, double x, double y) {
    line(line, x, y, null);
  }

  /** The same, set off from lines that pass under it by an edge of the colour behind it. */
  void line(Line line, double x, double y, String ground) {
    double left = x;
    if (line.badge().isPresent()) {
      badge(FlowStyle.of(line.badge().get()), x, y + (line.height() - Line.BADGE) / 2);
      left += Line.BADGE + Line.BADGE_GAP;
    }
    String ink = line.badge().map(verdict -> FlowStyle.of(verdict).colour()).orElse(null);
    xml.inline("text", () -> line.runs().forEach(run -> run(run, ink)), "x", left, "y", y + line.height() * BASELINE,
        "xml:space", "preserve", "stroke", ground, "stroke-width", ground == null ? null : 4.0,
        "stroke-linejoin", ground == null ? null : "round", "paint-order", ground == null ? null : "stroke");
  }

  private void run(Run run, String ink) {
    TextStyle style = run.style();
    xml.span(run.text(), "font-size", style.size(), "font-weight", style.bold() ? "600" : null,
        "fill", ink == null ? style.colour() : ink);
  }

  /** The sign of a verdict on a disc of its colour. */
  void badge(FlowStyle style, double x, double y) {
    xml.open("g", "class", "sign " + style.name(), "transform", "translate(" + Xml.number(x) + " " + Xml.number(y) + ")");
    xml.empty("circle", "cx", 6.0, "cy", 6.0, "r", 6.0, "fill", style.colour());
    xml.empty("path", "d", style.sign(), "fill", "none", "stroke", Colours.PAPER, "stroke-width", 1.5,
        "stroke-linecap", "round", "stroke-linejoin", "round");
    xml.close("g");
  }
}
