package dev.landfall.render.console;

/**
 * How a piece of text looks, as parameters of ANSI's "select graphic rendition".
 *
 * @param parameters numbers between semicolons; empty for text as it is
 */
public record Style(String parameters) {

  public static final Style PLAIN = new Style("");
  public static final Style BOLD = new Style("1");
  public static final Style DIM = new Style("2");
  public static final Style RED = new Style("31");
  public static final Style GREEN = new Style("32");
  public static final Style YELLOW = new Style("33");
  public static final Style BLUE = new Style("34");
  public static final Style MAGENTA = new Style("35");
  public static final Style CYAN = new Style("36");

  public Style {
    if (!parameters.matches("(\\d+(;\\d+)*)?")) {
      throw new IllegalArgumentException("no style parameters: " + parameters);
    }
  }

  /** Both at once: {@code RED.and(BOLD)}. */
  public Style and(Style other) {
    String between = parameters.isEmpty() || other.parameters.isEmpty() ? "" : ";";
    return new Style(parameters + between + other.parameters);
  }
}
