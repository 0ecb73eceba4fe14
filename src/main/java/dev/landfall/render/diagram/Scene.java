package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be seen, measured and not yet placed. Lengths are in points.
 *
 * @param view what the picture is about
 * @param remarks what was left out or put together, below the subtitle
 * @param description the whole picture in words, for who cannot see it
 * @param items the outermost ones
 */
record Scene(View view, Grain grain, String title, String subtitle, List<String> remarks, String description, String footer,
    List<Item> items, List<Edge> edges) {

  /** What stands in a box. */
  sealed interface Item permits Box, Node, Grid {

    String id();

    String name();

    String tooltip();
  }

  enum Frame { PLACE, UNKNOWN_PLACE, SITE, PARTY, COMPONENT }

  /**
   * @param name of the component, the place or the party, as the model has it; codes of several countries with a blank between
   * @param kind of the component that it is; empty for places and parties
   * @param anchor the flows of the component itself end at its frame
   */
  record Box(String id, Frame frame, String name, String kind, List<Line> header, boolean anchor, List<Item> items, String tooltip)
      implements Item {

    static final double ICON = 22;

    double headerWidth() {
      return Line.width(header) + (kind.isEmpty() ? 0 : ICON);
    }

    String anchorId() {
      return id + "_self";
    }
  }

  /**
   * @param kind of the component, or {@code subjects}
   * @param focus what the picture is about
   */
  record Node(String id, String name, String kind, List<Line> lines, boolean focus, String tooltip) implements Item {

    static final double PADDING = 13;
    static final double ICON = 16;
    static final double ICON_GAP = 9;

    /** By which the ends of a cylinder bulge. */
    static final double BULGE = 7;

    double width() {
      double ends = switch (kind) {
        case "queue" -> 3 * BULGE;
        case "subjects", "team" -> PADDING;
        default -> 0;
      };
      return Math.ceil(PADDING * 2 + ICON + ICON_GAP + Line.width(lines) + ends);
    }

    double height() {
      return Math.ceil(Line.height(lines) + 20 + (kind.equals("store") ? 2 * BULGE : 0));
    }

    double textX() {
      return PADDING + ICON + ICON_GAP + (kind.equals("queue") ? BULGE : 0);
    }
  }

  /** One of many in a {@link Grid}. */
  record Tile(String name, String kind, Line line, String tooltip) {

    static final double HEIGHT = 21;
    static final double ICON = 20;
    static final double GAP = 14;

    double width() {
      return ICON + line.width() + GAP;
    }
  }

  /**
   * A container whose contents are only named, in columns. Its flows end at its frame.
   *
   * @param more how many are not named
   */
  record Grid(String id, Frame frame, String name, List<Line> header, List<Tile> tiles, int more, String tooltip) implements Item {

    static final double PADDING = 12;
    private static final double WIDE_FOR_HIGH = 1.5;

    /** As many as make it somewhat wider than high. */
    int columns() {
      double area = Math.max(1, cell()) * Tile.HEIGHT * tiles.size();
      return Math.clamp(Math.round(Math.sqrt(area * WIDE_FOR_HIGH) / Math.max(1, cell())), 1, Math.max(1, tiles.size()));
    }

    int rows() {
      return (tiles.size() + columns() - 1) / columns();
    }

    double cell() {
      return tiles.stream().mapToDouble(Tile::width).max().orElse(0);
    }

    double width() {
      return Math.ceil(Math.max(Line.width(header), columns() * cell() - (tiles.isEmpty() ? 0 : Tile.GAP)) + 2 * PADDING);
    }

    double headerHeight() {
      return Line.height(header) + PADDING + 6;
    }

    double height() {
      return Math.ceil(headerHeight() + rows() * Tile.HEIGHT + PADDING / 2 + (more > 0 ? Tile.HEIGHT : 0));
    }
  }

  /**
   * Flows between the same two.
   *
   * @param tail a box that has an anchor, or something else; likewise {@code head}
   * @param within id of the innermost box that holds both ends
   * @param inside one end lies in the other
   * @param remote the tail looks at what the head holds
   * @param focus what the picture is about
   * @param verdicts one for each of {@code transfers}
   * @param flows names of them all
   * @param transfers ids of those that they make
   */
  record Edge(String id, Item tail, Item head, Optional<String> within, boolean inside, boolean remote, boolean focus,
      List<Verdict> verdicts, List<Line> lines, String tooltip, List<String> flows, List<String> transfers) {

    static final double PADDING = 7;

    /** The worst under any regime; empty: no transfer. */
    Optional<Verdict> verdict() {
      return verdicts.stream().reduce(Verdict::worse);
    }

    double width() {
      return Math.ceil(Line.width(lines) + 2 * PADDING);
    }

    double height() {
      return Math.ceil(Line.height(lines) + PADDING);
    }
  }

  /** All items, those that hold others before these. */
  Stream<Item> all() {
    return items.stream().flatMap(Scene::within);
  }

  /** Kinds of all that is shown, each once. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    all().forEach(item -> {
      switch (item) {
        case Node node -> kinds.add(node.kind());
        case Box box -> kinds.add(box.kind());
        case Grid grid -> grid.tiles().forEach(tile -> kinds.add(tile.kind()));
      }
    });
    return kinds.stream().filter(kind -> !kind.isEmpty()).distinct().toList();
  }

  private static Stream<Item> within(Item item) {
    return switch (item) {
      case Node node -> Stream.of(node);
      case Grid grid -> Stream.of(grid);
      case Box box -> Stream.concat(Stream.of(box), box.items().stream().flatMap(Scene::within));
    };
  }
}
