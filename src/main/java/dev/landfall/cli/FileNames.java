package dev.landfall.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives documents the names of their files. Letters of every script stay; whatever could lead into another folder, hide a
 * file or trouble a shell becomes a hyphen. No two documents get one name, not even where capitals do not count.
 */
final class FileNames {

  /** Most file systems take 255 bytes for a name, of which endings and names of files in the making need some. */
  private static final int LONGEST_PART = 48;
  private static final int LONGEST = 180;

  private final Map<String, String> given = new HashMap<>();

  /** What stands before the ending; the same for the same document. */
  String of(String document, List<String> about, String language) {
    String wanted = Stream.concat(Stream.of(document), about.stream()).map(FileNames::plain).filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
    String who = String.join("\n", document, String.join("\n", about), language);
    String name = cut(wanted, LONGEST) + "." + language;
    for (int i = 2; !who.equals(given.getOrDefault(name.toLowerCase(Locale.ROOT), who)); i++) {
      name = cut(wanted, LONGEST) + "-" + i + "." + language;
    }
    given.put(name.toLowerCase(Locale.ROOT), who);
    return name;
  }

  private static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{Nd}_]+", "-");
    return cut(plain.replaceAll("^[-_]+|-+$", ""), LONGEST_PART);
  }

  /** Not within a character. */
  private static String cut(String text, int bytes) {
    StringBuilder cut = new StringBuilder();
    int length = 0;
    for (int c : text.codePoints().toArray()) {
      length += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (length > bytes) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString();
  }
}
