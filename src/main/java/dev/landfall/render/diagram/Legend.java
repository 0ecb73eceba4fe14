package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the lines and signs of the picture mean, where it comes from, and what it leaves out. */
final class Legend {

  static final double LEAST_WIDTH = 620;
  private static final double ABOVE = 26;
  private static final double ROW = 23;
  private static final double SAMPLE = 46;
  private static final double GAP = 10;
  private static final double BETWEEN = 26;

  /** @param draw what the words explain, at a place */
  private record Entry(String words, double width, BiConsumer<Double, Double> draw) {}

  private record Placed(Entry entry, double x, int row) {}

  private final Scene scene;
  private final double width;
  private final List<Placed> placed = new ArrayList<>();
  private int rows;
  private Xml xml;
  private SvgText text;

  Legend(Scene scene, double width) {
    this.scene = scene;
    this.width = width;
    place(flows());
    place(scene.grain() == Grain.TABLE ? List.of() : kinds());
  }

  double height() {
    return ABOVE + 12 + rows * ROW + 22;
  }

  void draw(Xml to, SvgText with) {
    xml = to;
    text = with;
    xml.empty("path", "d", "M0 " + Xml.number(ABOVE) + "H" + Xml.number(width), "stroke", Colours.HAIRLINE);
    for (Placed item : placed) {
      double y = ABOVE + 22 + item.row() * ROW;
      item.entry().draw().accept(item.x(), y);
      words(item.entry().words(), item.x() + item.entry().width() + GAP, y);
    }
    words(scene.footer(), 0, height() - 6);
  }

  private void words(String words, double x, double middle) {
    Line line = Line.of(words, TextStyle.DETAIL, Integer.MAX_VALUE);
    text.line(line, x, middle - line.height() / 2);
  }

  private void place(List<Entry> entries) {
    double x = 0;
    for (Entry entry : entries) {
      double needed = entry.width() + GAP + TextSize.width(entry.words(), TextStyle.DETAIL.size(), false);
      if (x > 0 && x + needed > width) {
        x = 0;
        rows++;
      }
      placed.add(new Placed(entry, x, rows));
      x += needed + BETWEEN;
    }
    rows += entries.isEmpty() ? 0 : 1;
  }

  /** The worst first; a plain flow and a remote access where there are some. */
  private List<Entry> flows() {
    List<Entry> entries = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      entries.addFirst(flow(FlowStyle.of(verdict), FlowStyle.of(verdict).words(), false));
    }
    FlowStyle plain = FlowStyle.of(Optional.empty());
    if (scene.edges().stream().anyMatch(edge -> edge.verdict().isEmpty())) {
      entries.add(flow(plain, plain.words(), false));
    }
    if (scene.edges().stream().anyMatch(Edge::remote)) {
      entries.add(flow(plain, "remote access to what lies there", true));
    }
    return entries;
  }

  private Entry flow(FlowStyle style, String words, boolean remote) {
    double sign = style.sign().isEmpty() ? 0 : Line.BADGE + Line.BADGE_GAP + 2;
    return new Entry(words, SAMPLE + sign, (x, y) -> {
      new SvgEdges(xml, text).sample(style, remote, x, y, SAMPLE);
      if (sign > 0) {
        text.badge(style, x + SAMPLE + 7, y - Line.BADGE / 2);
      }
    });
  }

  private List<Entry> kinds() {
    return scene.kinds().stream()
        .map(kind -> new Entry(kind.equals("subjects") ? "people the data are about" : kind, Node.ICON,
            (x, y) -> Icons.draw(xml, kind, x, y - Node.ICON / 2))).toList();
  }

}
