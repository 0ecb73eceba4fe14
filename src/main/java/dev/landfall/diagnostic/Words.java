package dev.landfall.diagnostic;

import dev.landfall.source.DisplayWidth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The small pieces that sentences are made of, so that all stages write names, lists and numbers alike. */
public final class Words {

  /** Columns of a name in a sentence; a longer one is cut. */
  public static final int LONGEST_NAME = 80;

  private Words() {}

  /** A name as the user wrote it, in backticks; hidden characters are made visible and a very long name is cut. */
  public static String quoted(String name) {
    return "`" + DisplayWidth.visible(name, LONGEST_NAME) + "`";
  }

  /** The names in their order: "`A`", "`A` or `B`", "`A`, `B` or `C`"; at least one. */
  public static String either(Collection<String> names) {
    return listed(names, "or");
  }

  /** The names in their order: "`A`", "`A` and `B`", "`A`, `B` and `C`"; at least one. */
  public static String all(Collection<String> names) {
    return listed(names, "and");
  }

  /** A number and what is counted: "1 flow", "2 flows". */
  public static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** A number as people read it: "1,200,000". */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String listed(Collection<String> names, String last) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a list in a sentence needs a name");
    }
    List<String> quoted = names.stream().map(Words::quoted).toList();
    int but = quoted.size() - 1;
    return but == 0
        ? quoted.getFirst()
        : quoted.stream().limit(but).collect(Collectors.joining(", ")) + " " + last + " " + quoted.get(but);
  }
}
