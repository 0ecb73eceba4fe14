package dev.landfall.render.diagram;

/** A sign for each kind of component, 16 by 16. */
final class Icons {

  private static final String ROUND = "a2 2 0 0 1 2 2v%sa2 2 0 0 1 -2 2h%sa2 2 0 0 1 -2 -2v-%sa2 2 0 0 1 2 -2z";

  private Icons() {}

  static void draw(Xml xml, String kind, double x, double y) {
    xml.empty("path", "class", "icon", "transform", "translate(" + Xml.number(x) + " " + Xml.number(y) + ")",
        "d", course(kind), "fill", "none", "stroke", Colours.SLATE, "stroke-width", 1.3, "stroke-linecap", "round",
        "stroke-linejoin", "round");
  }

  private static String course(String kind) {
    return switch (kind) {
      case "app" -> rounded("M3 2.5h10", "7", "-10", "7") + "M1 6h14M3.2 4.3h.1M5.4 4.3h.1";
      case "service" -> "M8 1.2L14 4.6V11.4L8 14.8L2 11.4V4.6ZM8 5.7a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0 -4.6z";
      case "store" -> "M2.5 3.8a5.5 2.3 0 1 0 11 0a5.5 2.3 0 1 0 -11 0V12.2a5.5 2.3 0 0 0 11 0V3.8M2.5 8a5.5 2.3 0 0 0 11 0";
      case "queue" -> "M1 4.5h14v7h-14zM5.7 4.5v7M10.3 4.5v7";
      case "model" -> "M8 1.5L9.7 6.3L14.5 8L9.7 9.7L8 14.5L6.3 9.7L1.5 8L6.3 6.3Z";
      case "saas" -> "M4.5 12.5a3.2 3.2 0 0 1 -.3 -6.4a4.2 4.2 0 0 1 8 .9a2.8 2.8 0 0 1 -.4 5.5z";
      case "party" -> "M2.5 14.5V4.5L8 1.5L13.5 4.5V14.5ZM6.5 14.5V11h3V14.5M5.5 6.8h.1M8 6.8h.1M10.5 6.8h.1M5.5 9h.1M8 9h.1M10.5 9h.1";
      case "device" -> rounded("M5.5 1h5", "10", "-5", "10") + "M7.4 12.4h1.2";
      case "team" -> "M5.6 3a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0 -4.6zM1.2 13.4v-.8a4.4 3.4 0 0 1 8.8 0v.8z"
          + "M10.6 3.2a2.2 2.2 0 0 1 0 4.2M12 9.6a4 3.2 0 0 1 2.8 3v.8h-1.6";
      case "subjects" -> "M8 1.8a2.9 2.9 0 1 0 0 5.8a2.9 2.9 0 1 0 0 -5.8zM2.4 14.4v-.9a5.6 4 0 0 1 11.2 0v.9z";
      default -> rounded("M3.5 1.5h9", "9", "-9", "9");
    };
  }

  private static String rounded(String top, String right, String bottom, String left) {
    return top + ROUND.formatted(right, bottom, left);
  }
}
