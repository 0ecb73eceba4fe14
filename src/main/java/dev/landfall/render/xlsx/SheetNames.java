package dev.landfall.render.xlsx;

import dev.landfall.render.paper.Shown;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Gives out names that every program takes for a sheet, each once. */
final class SheetNames {

  private static final int LONGEST = 31;

  /** Kept for something else. */
  private static final String RESERVED = "history";

  private final Set<String> taken = new TreeSet<>(Set.of(RESERVED));

  /** A name that is as near to the text as can be. */
  String of(String text) {
    String name = Shown.of(text).replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("\\s+", " ").strip().replaceAll("^'+|'+$", "").strip();
    String whole = cut(name.isEmpty() ? "-" : name, LONGEST);
    String unique = whole;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      unique = cut(whole, LONGEST - number.length()) + number;
    }
    return unique;
  }

  /** Not within a character. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    String cut = text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length).strip();
    return cut.replaceAll("'+$", "");
  }
}
