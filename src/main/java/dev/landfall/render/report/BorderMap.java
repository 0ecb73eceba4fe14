package dev.landfall.render.report;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The countries in a ring, and a line for each border that something crosses. It says nothing that the matrix beside it does
 * not say, and so is for the eye alone.
 */
final class BorderMap {

  /** More than so many in a ring are a knot. */
  static final int MOST = 12;

  private static final double WIDTH = 760;
  private static final double HEIGHT = 400;
  private static final double RING_X = 290;
  private static final double RING_Y = 155;
  private static final double BOX = 34;
  private static final double BOW = 0.14;

  /** @param transfers how many have which verdict, the worst first; none where flows are no transfers */
  record Line(String from, String to, SequencedMap<Verdict, Long> transfers) {

    Optional<Verdict> worst() {
      return transfers.keySet().stream().findFirst();
    }
  }

  private record Point(double x, double y) {}

  private record Country(Text name, Point at, double width) {}

  private final Html html;
  private final Map<String, Country> countries = new TreeMap<>();

  private BorderMap(Html html) {
    this.html = html;
  }

  /** @param names of the countries, each of which has its place in the ring */
  static void write(Html html, Map<String, Text> names, List<Line> lines) {
    BorderMap map = new BorderMap(html);
    List<String> codes = new ArrayList<>(names.keySet());
    for (int i = 0; i < codes.size(); i++) {
      double angle = 2 * Math.PI * i / codes.size() + (codes.size() == 2 ? Math.PI : -Math.PI / 2);
      map.countries.put(codes.get(i), map.country(names.get(codes.get(i)), angle));
    }
    map.write(lines);
  }

  private Country country(Text name, double angle) {
    double width = Math.max(name.en().length() * 8.4, name.zh().codePointCount(0, name.zh().length()) * 15.0) + 28;
    return new Country(name, new Point(WIDTH / 2 + RING_X * Math.cos(angle), HEIGHT / 2 + RING_Y * Math.sin(angle)), width);
  }

  private void write(List<Line> lines) {
    html.open("svg", "class", "map", "viewBox", "0 0 " + number(WIDTH) + " " + number(HEIGHT), "aria-hidden", "true").line();
    html.open("defs");
    List.of("forbidden", "gap", "open", "covered", "free", "none").forEach(kind -> html
        .open("marker", "id", "m-" + kind, "class", kind, "viewBox", "0 0 8 8", "refX", "7", "refY", "4", "markerWidth", "11", "markerHeight", "11",
            "markerUnits", "userSpaceOnUse", "orient", "auto")
        .open("path", "d", "M0 0L8 4L0 8Z").close("path").close("marker"));
    html.close("defs").line();
    lines.stream().sorted((one, other) -> rank(one) - rank(other)).forEach(this::line);
    countries.values().forEach(this::box);
    html.close("svg").line();
  }

  private static int rank(Line line) {
    return line.worst().map(Verdict::ordinal).orElse(-1);
  }

  /** Bowed to its right, so that the way back has a line of its own. */
  private void line(Line line) {
    Country from = countries.get(line.from());
    Country to = countries.get(line.to());
    double dx = to.at().x() - from.at().x();
    double dy = to.at().y() - from.at().y();
    Point bow = new Point((from.at().x() + to.at().x()) / 2 - dy * BOW, (from.at().y() + to.at().y()) / 2 + dx * BOW);
    Point start = edge(from, bow);
    Point end = edge(to, bow);
    String kind = line.worst().map(Verdict::word).orElse("none");
    html.open("path", "class", "line " + kind, "d", "M" + at(start) + "Q" + at(bow) + " " + at(end), "marker-end", "url(#m-" + kind + ")").close("path");
    label(line.transfers(), new Point((start.x() + 2 * bow.x() + end.x()) / 4, (start.y() + 2 * bow.y() + end.y()) / 4));
    html.line();
  }

  private void label(SequencedMap<Verdict, Long> transfers, Point at) {
    if (transfers.isEmpty()) {
      return;
    }
    double width = 6 + transfers.values().stream().mapToDouble(BorderMap::width).sum();
    html.open("rect", "class", "plate", "x", number(at.x() - width / 2), "y", number(at.y() - 11), "width", number(width), "height", "22", "rx", "11").close("rect");
    double x = at.x() - width / 2 + 5;
    for (Map.Entry<Verdict, Long> entry : transfers.entrySet()) {
      String kind = entry.getKey().word();
      html.open("svg", "class", "s " + kind, "x", number(x), "y", number(at.y() - 7.5), "width", "15", "height", "15")
          .open("use", "href", "#s-" + kind).close("use").close("svg");
      html.leaf("text", Words.grouped(entry.getValue()), "class", "count", "x", number(x + 19), "y", number(at.y() + 5));
      x += width(entry.getValue());
    }
  }

  private static double width(long count) {
    return 23 + Words.grouped(count).length() * 9.0;
  }

  /** Where a line towards a point leaves the box of a country. */
  private static Point edge(Country country, Point towards) {
    double dx = towards.x() - country.at().x();
    double dy = towards.y() - country.at().y();
    double scale = Math.min(Math.abs((country.width() / 2 + 4) / dx), Math.abs((BOX / 2 + 4) / dy));
    return new Point(country.at().x() + dx * scale, country.at().y() + dy * scale);
  }

  private void box(Country country) {
    html.open("rect", "class", "country", "x", number(country.at().x() - country.width() / 2), "y", number(country.at().y() - BOX / 2),
        "width", number(country.width()), "height", number(BOX), "rx", "8").close("rect");
    name("en", country.name().en(), country.at());
    name("zh", country.name().zh(), country.at());
    html.line();
  }

  private void name(String language, String name, Point at) {
    html.leaf("text", name, "class", "name", "lang", language, "x", number(at.x()), "y", number(at.y() + 5), "text-anchor", "middle");
  }

  private static String at(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replace(".0", "");
  }
}
