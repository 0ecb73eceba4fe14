package dev.landfall.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One sentence of law shown at work: a title, prose with the citation, and two models that differ in one fact.
 *
 * <pre>
 * # Adequacy: Japan, business operators
 *
 * What the decision says, and what it leaves out.
 *
 * ```land fires
 * …
 * ```
 *
 * ```land silent
 * …
 * ```
 * </pre>
 *
 * @param name of the file without its ending: the id of a rule, or {@code instrument.NAME-YEAR}
 * @param fires the model in which the rule speaks, or a safeguard carries
 * @param silent the one in which it does not
 */
record RuleSpec(String name, String title, String prose, String fires, String silent) {

  private static final Pattern FORM = Pattern.compile(
      "# (?<title>[^\\n]+)\\n\\n(?<prose>.+?)\\n\\n```land fires\\n(?<fires>.+?)```\\n\\n```land silent\\n(?<silent>.+?)```\\n",
      Pattern.DOTALL);

  static RuleSpec read(Path file) {
    try {
      Matcher matcher = FORM.matcher(Files.readString(file));
      if (!matcher.matches()) {
        throw new AssertionError(file.getFileName() + " is not a title, prose, ```land fires and ```land silent");
      }
      return new RuleSpec(nameOf(file), matcher.group("title"), matcher.group("prose"), matcher.group("fires"), matcher.group("silent"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String nameOf(Path file) {
    return file.getFileName().toString().replaceAll("\\.md$", "");
  }

  /** The lines in which the models differ, expectations and blank lines left out. */
  List<String> differences() {
    List<String> one = facts(fires);
    List<String> other = facts(silent);
    List<String> differences = new ArrayList<>();
    IntStream.range(0, Math.max(one.size(), other.size())).forEach(i -> {
      String left = i < one.size() ? one.get(i) : "";
      String right = i < other.size() ? other.get(i) : "";
      if (!left.equals(right)) {
        differences.add(left + "  |  " + right);
      }
    });
    return differences;
  }

  private static List<String> facts(String model) {
    return model.lines().filter(line -> !line.isBlank() && !line.startsWith("expect ")).toList();
  }
}
