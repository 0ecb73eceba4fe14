package dev.landfall.render.diagram;

import dev.landfall.render.diagram.Layout.Point;
import dev.landfall.render.diagram.Layout.Rectangle;
import dev.landfall.render.diagram.Layout.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where lines run, so that words can keep clear of them. */
final class Courses {

  /** Pieces into which a curve is cut. */
  private static final int PIECES = 24;
  private static final double CLEAR = 7;

  private record Stretch(Point from, Point to) {

    boolean crosses(Rectangle area) {
      if (Math.max(from.x(), to.x()) < area.x() - CLEAR || Math.min(from.x(), to.x()) > area.x() + area.width() + CLEAR) {
        return false;
      }
      return Math.max(from.y(), to.y()) >= area.y() && Math.min(from.y(), to.y()) <= area.y() + area.height();
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();

  Courses(Collection<Route> routes) {
    routes.forEach(this::add);
  }

  private void add(Route route) {
    List<Point> points = route.curve();
    for (int i = 0; i + 3 < points.size(); i += 3) {
      Point last = points.get(i);
      for (int piece = 1; piece <= PIECES; piece++) {
        Point next = at(points, i, piece / (double) PIECES);
        stretches.add(new Stretch(last, next));
        last = next;
      }
    }
  }

  /** On a Bézier curve, after that share of it. */
  private static Point at(List<Point> points, int first, double t) {
    double s = 1 - t;
    double[] weights = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
    double x = 0;
    double y = 0;
    for (int i = 0; i < weights.length; i++) {
      x += weights[i] * points.get(first + i).x();
      y += weights[i] * points.get(first + i).y();
    }
    return new Point(x, y);
  }

  boolean pass(Rectangle area) {
    return stretches.stream().anyMatch(stretch -> stretch.crosses(area));
  }

  /** The leftmost place in a strip at which that width is passed by no line; its beginning where there is none. */
  double free(Rectangle strip, double width) {
    List<Stretch> inStrip = stretches.stream().filter(stretch -> stretch.crosses(strip)).toList();
    double last = strip.x() + strip.width() - width;
    return DoubleStream.concat(DoubleStream.of(strip.x()),
            inStrip.stream().mapToDouble(stretch -> Math.max(stretch.from().x(), stretch.to().x()) + CLEAR + 1).sorted())
        .filter(x -> x >= strip.x() && x <= last)
        .filter(x -> inStrip.stream().noneMatch(stretch -> stretch.crosses(new Rectangle(x, strip.y(), width, strip.height()))))
        .findFirst().orElse(strip.x());
  }
}
