package dev.landfall.render.diagram;

import java.util.Locale;

/** The one place where text becomes markup. */
final class Xml {

  private final StringBuilder out = new StringBuilder();

  /** The text without characters that XML forbids, escaped for content and for attributes in either quotes. */
  static String text(String text) {
    return escaped(text, false);
  }

  /** In an attribute a line's end would be read as a blank. */
  private static String escaped(String text, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    allowed(text).codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n', '\t' -> escaped.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
        default -> escaped.append(turns(c) ? "&#" + c + ";" : Character.toString(c));
      }
    });
    return escaped.toString();
  }

  /** The text with the replacement character for what XML 1.0 forbids. */
  static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> kept.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
    return kept.toString();
  }

  /** Whether it is unseen and turns or hides what stands beside it; a name in a file's text is to be read as it is. */
  private static boolean turns(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || c >= ' ' && c < 0x7F || c > 0x9F && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
  }

  /** Begins an element; attributes as names and values in turn, of which null leaves its name out. */
  Xml open(String element, Object... attributes) {
    start(element, attributes);
    out.append(">\n");
    return this;
  }

  Xml close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  Xml empty(String element, Object... attributes) {
    start(element, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element with nothing but text in it. */
  Xml leaf(String element, String text, Object... attributes) {
    start(element, attributes);
    out.append('>').append(text(text)).append("</").append(element).append(">\n");
    return this;
  }

  /** An element with elements on its line, where a line's end would be seen as a blank. */
  Xml inline(String element, Runnable content, Object... attributes) {
    start(element, attributes);
    out.append('>');
    content.run();
    out.append("</").append(element).append(">\n");
    return this;
  }

  Xml span(String text, Object... attributes) {
    start("tspan", attributes);
    out.append('>').append(text(text)).append("</tspan>");
    return this;
  }

  private void start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"").append(value(attributes[i + 1])).append('"');
      }
    }
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : escaped(value.toString(), true);
  }

  /** To a hundredth, without trailing zeros, the same on every machine. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    String trimmed = text.replaceAll("0+$", "").replaceAll("\\.$", "");
    return trimmed.equals("-0") ? "0" : trimmed;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
