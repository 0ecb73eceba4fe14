package dev.landfall.render.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands, in points, from the upper left corner.
 *
 * @param nodes centres by id
 */
record Layout(double width, double height, Map<String, Point> nodes, Map<String, Rectangle> boxes, Map<String, Route> edges) {

  record Point(double x, double y) {

    Point towards(Point other, double distance) {
      double length = Math.hypot(other.x - x, other.y - y);
      return length == 0 ? this : new Point(x + (other.x - x) / length * distance, y + (other.y - y) / length * distance);
    }
  }

  record Rectangle(double x, double y, double width, double height) {}

  /**
   * The course of an edge.
   *
   * @param curve the first point and three for each Bézier curve after it
   * @param tip where the arrow ends; the curve ends where it begins
   */
  record Route(List<Point> curve, Optional<Point> tip) {}

  /** How far it is from a square: the longer side in shorter ones. */
  double strip() {
    return Math.max(width, height) / Math.max(1, Math.min(width, height));
  }

  Point node(String id) {
    return placed(nodes, id);
  }

  Rectangle box(String id) {
    return placed(boxes, id);
  }

  Route edge(String id) {
    return placed(edges, id);
  }

  private static <T> T placed(Map<String, T> things, String id) {
    T thing = things.get(id);
    if (thing == null) {
      throw new IllegalArgumentException("a layout without `" + id + "`");
    }
    return thing;
  }

  /** @throws IllegalArgumentException if that is not a layout of Graphviz */
  static Layout read(String json) {
    Map<String, Object> graph = Json.object(json);
    double[] bounds = numbers(string(graph, "bb"));
    Reader reader = new Reader(bounds[3]);
    for (Object object : list(graph, "objects")) {
      reader.object(map(object));
    }
    for (Object edge : list(graph, "edges")) {
      reader.edge(map(edge));
    }
    return new Layout(bounds[2], bounds[3], reader.nodes, reader.boxes, reader.edges);
  }

  /** Graphviz counts upwards. */
  private static final class Reader {
    private final double height;
    private final Map<String, Point> nodes = new HashMap<>();
    private final Map<String, Rectangle> boxes = new HashMap<>();
    private final Map<String, Route> edges = new HashMap<>();

    Reader(double height) {
      this.height = height;
    }

    void object(Map<String, Object> object) {
      String name = string(object, "name");
      if (object.containsKey("bb")) {
        double[] b = numbers(string(object, "bb"));
        boxes.put(name, new Rectangle(b[0], height - b[3], b[2] - b[0], b[3] - b[1]));
      } else if (object.containsKey("pos")) {
        nodes.put(name, point(string(object, "pos")));
      }
    }

    void edge(Map<String, Object> edge) {
      if (!edge.containsKey("pos")) {
        return;
      }
      List<Point> curve = new ArrayList<>();
      Optional<Point> tip = Optional.empty();
      // a second spline would be for a multi-edge drawn as one, which we do not ask for
      for (String part : string(edge, "pos").split(";")[0].trim().split("[ \n]+")) {
        if (part.startsWith("e,")) {
          tip = Optional.of(point(part.substring(2)));
        } else if (!part.startsWith("s,")) {
          curve.add(point(part));
        }
      }
      edges.put(string(edge, "id"), new Route(List.copyOf(curve), tip));
    }

    private Point point(String text) {
      double[] xy = numbers(text);
      return new Point(xy[0], height - xy[1]);
    }
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private static String string(Map<String, Object> object, String key) {
    if (object.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a layout without `" + key + "`");
  }

  private static List<?> list(Map<String, Object> object, String key) {
    return object.get(key) instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object object) {
    return (Map<String, Object>) object;
  }
}
