package dev.landfall.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes in and what comes out, together in one text that people can read:
 *
 * <pre>
 * Prose that says what is shown.
 *
 * &gt;&gt;&gt;&gt; main.land
 * party AcmeDE in DE
 * &lt;&lt;&lt;&lt; console
 * no problems
 * </pre>
 *
 * @param prose the text before the first section
 * @param given what goes in, by name, in order
 * @param expected what came out when the file was last written, by name, in order
 */
public record GoldenFile(String prose, Map<String, String> given, Map<String, String> expected) {

  private static final String IN = ">>>> ";
  private static final String OUT = "<<<< ";

  /** Reads the text of a file. Each section ends with a newline. */
  public static GoldenFile parse(String text) {
    Map<String, String> given = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();
    StringBuilder prose = new StringBuilder();
    Map<String, String> sections = null;
    String name = "";
    for (String line : text.split("\\R")) {
      if (line.startsWith(IN) || line.startsWith(OUT)) {
        sections = line.startsWith(IN) ? given : expected;
        name = line.substring(IN.length()).strip();
        if (sections.put(name, "") != null) {
          throw new IllegalArgumentException("two sections are called `" + name + "`");
        }
      } else if (sections == null) {
        prose.append(line).append('\n');
      } else {
        sections.merge(name, line + "\n", String::concat);
      }
    }
    return new GoldenFile(prose.toString(), given, expected);
  }

  /** The same with what came out now. */
  public GoldenFile with(Map<String, String> actual) {
    Map<String, String> ended = new LinkedHashMap<>();
    actual.forEach((name, text) -> ended.put(name, text.isEmpty() || text.endsWith("\n") ? text : text + "\n"));
    return new GoldenFile(prose, given, ended);
  }

  /** The text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(prose);
    given.forEach((name, content) -> append(text, IN, name, content));
    expected.forEach((name, content) -> append(text, OUT, name, content));
    return text.toString();
  }

  private static void append(StringBuilder text, String marker, String name, String content) {
    if (content.lines().anyMatch(line -> line.startsWith(IN) || line.startsWith(OUT))) {
      throw new IllegalArgumentException("section `" + name + "` holds a line that looks like the start of another");
    }
    text.append(marker).append(name).append('\n').append(content);
  }
}
