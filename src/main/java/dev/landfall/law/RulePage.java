package dev.landfall.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * @param name the id of a rule, or {@code instrument.NAME-YEAR}
 * @param fires the model in which the rule speaks, or a safeguard carries
 * @param silent the one in which it does not
 */
public record RulePage(String name, String title, String prose, String fires, String silent) {

  /** A line of the one model and what stands there in the other; empty where there is nothing. */
  public record Difference(String fires, String silent) {}

  private static final Pattern FORM = Pattern.compile(
      "# (?<title>[^\\n]+)\\n\\n(?<prose>.+?)\\n\\n```land fires\\n(?<fires>.+?)```\\n\\n```land silent\\n(?<silent>.+?)```\\n",
      Pattern.DOTALL);

  /** Empty where the text is not a title, prose, {@code ```land fires} and {@code ```land silent}. */
  public static Optional<RulePage> parse(String name, String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() ? Optional.of(new RulePage(name, matcher.group("title"), matcher.group("prose"),
        matcher.group("fires"), matcher.group("silent"))) : Optional.empty();
  }

  /** The name of the page of a rule. */
  public static String nameOf(Rule rule) {
    return rule.id();
  }

  /** The name of the page of one edition of an instrument. */
  public static String nameOf(Instrument edition) {
    return "instrument." + edition.name() + edition.document().validity().since().map(since -> "-" + since.getYear()).orElse("");
  }

  /** The lines in which the models differ, expectations and blank lines left out. */
  public List<Difference> differences() {
    List<String> one = facts(fires);
    List<String> other = facts(silent);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      String left = i < one.size() ? one.get(i) : "";
      String right = i < other.size() ? other.get(i) : "";
      if (!left.equals(right)) {
        differences.add(new Difference(left, right));
      }
    }
    return differences;
  }

  private static List<String> facts(String model) {
    return model.lines().filter(line -> !line.isBlank() && !isExpectation(line)).toList();
  }

  /** Whether the line says what comes out rather than what is. */
  public static boolean isExpectation(String line) {
    return line.startsWith("expect ");
  }
}
