package dev.landfall.render.diagram;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code d} of a path: lines, cubic curves and arcs, absolute and relative. */
final class SvgPath {

  private static final Pattern TOKEN = Pattern.compile("[MmLlHhVvCcAaZz]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

  private final List<String> tokens = new ArrayList<>();
  private final Path2D.Double path = new Path2D.Double();
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private SvgPath(String course) {
    Matcher matcher = TOKEN.matcher(course);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  static Path2D of(String course) {
    SvgPath reader = new SvgPath(course);
    reader.read();
    return reader.path;
  }

  private void read() {
    char command = 'M';
    while (at < tokens.size()) {
      if (Character.isLetter(tokens.get(at).charAt(0))) {
        command = tokens.get(at++).charAt(0);
      }
      draw(command);
      // numbers that follow a move are lines
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
  }

  private void draw(char command) {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(fromX + next(), fromY + next());
        startX = x;
        startY = y;
        path.moveTo(x, y);
      }
      case 'L' -> line(fromX + next(), fromY + next());
      case 'H' -> line(fromX + next(), y);
      case 'V' -> line(x, fromY + next());
      case 'C' -> {
        double x1 = fromX + next();
        double y1 = fromY + next();
        double x2 = fromX + next();
        double y2 = fromY + next();
        to(fromX + next(), fromY + next());
        path.curveTo(x1, y1, x2, y2, x, y);
      }
      case 'A' -> arc(next(), next(), next(), next() != 0, next() != 0, fromX + next(), fromY + next());
      default -> {
        path.closePath();
        to(startX, startY);
      }
    }
  }

  private void line(double toX, double toY) {
    to(toX, toY);
    path.lineTo(x, y);
  }

  /** The arc of an ellipse between two points, by the formulas of SVG's appendix on implementation. */
  private void arc(double radiusX, double radiusY, double rotation, boolean large, boolean sweep, double toX, double toY) {
    double phi = Math.toRadians(rotation);
    Point2D half = turned((x - toX) / 2, (y - toY) / 2, -phi);
    double stretch = Math.sqrt(Math.max(1, square(half.getX() / radiusX) + square(half.getY() / radiusY)));
    double rx = radiusX * stretch;
    double ry = radiusY * stretch;
    double away = square(rx * half.getY()) + square(ry * half.getX());
    double factor = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, (square(rx * ry) - away) / away));
    double cx = factor * rx * half.getY() / ry;
    double cy = -factor * ry * half.getX() / rx;
    double start = Math.atan2((half.getY() - cy) / ry, (half.getX() - cx) / rx);
    double end = Math.atan2((-half.getY() - cy) / ry, (-half.getX() - cx) / rx);
    double extent = end - start;
    if (sweep && extent < 0) {
      extent += 2 * Math.PI;
    } else if (!sweep && extent > 0) {
      extent -= 2 * Math.PI;
    }
    Point2D centre = turned(cx, cy, phi);
    Arc2D unit = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(start), -Math.toDegrees(extent), Arc2D.OPEN);
    AffineTransform place = AffineTransform.getTranslateInstance(centre.getX() + (x + toX) / 2, centre.getY() + (y + toY) / 2);
    place.rotate(phi);
    path.append(unit.getPathIterator(place), true);
    to(toX, toY);
  }

  private static Point2D turned(double x, double y, double phi) {
    return new Point2D.Double(x * Math.cos(phi) - y * Math.sin(phi), x * Math.sin(phi) + y * Math.cos(phi));
  }

  private static double square(double value) {
    return value * value;
  }

  private void to(double toX, double toY) {
    x = toX;
    y = toY;
  }

  /** @throws IllegalArgumentException if there is no number */
  private double next() {
    if (at >= tokens.size() || Character.isLetter(tokens.get(at).charAt(0))) {
      throw new IllegalArgumentException("a path that ends early");
    }
    return Double.parseDouble(tokens.get(at++));
  }
}
