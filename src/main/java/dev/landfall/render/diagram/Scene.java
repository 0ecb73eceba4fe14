package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be seen, measured and not yet placed. Lengths are in points.
 *
 * @param description the whole picture in words, for who cannot see it
 * @param boxes the outermost ones
 * @param notes what the picture leaves out
 */
record Scene(String title, String subtitle, String description, String footer, List<Box> boxes, List<Edge> edges,
    List<String> notes) {

  /** What stands in a box. */
  sealed interface Item permits Box, Node {}

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

  /** @param kind of the component, or {@code subjects} */
  record Node(String id, String name, String kind, List<Line> lines, String tooltip) implements Item {

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

  /**
   * Flows between the same two.
   *
   * @param tail id of a node or of a box with an anchor; likewise {@code head}
   * @param within id of the innermost box that holds both ends
   * @param inside one end lies in the other
   * @param remote the tail looks at what the head holds
   * @param verdict the worst under any regime; empty: no transfer
   * @param flows names of them all
   * @param transfers ids of those that they make
   */
  record Edge(String id, Item tail, Item head, Optional<String> within, boolean inside, boolean remote, Optional<Verdict> verdict,
      List<Line> lines, String tooltip, List<String> flows, List<String> transfers) {

    static final double PADDING = 7;

    double width() {
      return Math.ceil(Line.width(lines) + 2 * PADDING);
    }

    double height() {
      return Math.ceil(Line.height(lines) + PADDING);
    }
  }

  Stream<Item> items() {
    return boxes.stream().flatMap(Scene::within);
  }

  private static Stream<Item> within(Item item) {
    return switch (item) {
      case Node node -> Stream.of(node);
      case Box box -> Stream.concat(Stream.of(box), box.items().stream().flatMap(Scene::within));
    };
  }
}
