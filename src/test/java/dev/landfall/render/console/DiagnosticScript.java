package dev.landfall.render.console;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagnostic written down in a golden file, line by line:
 *
 * <pre>
 * width 60                                      unless 100
 * ansi                                          draw the colours too, with {@code ␛} for the escape
 * error CODE HEADLINE
 * at FILE:LINE `text` LABEL                     the first such text on the line
 * and FILE:LINE `text` to LINE `text` LABEL     over lines
 * and FILE:LINE:COLUMN LABEL                    between two characters
 * note TEXT, help TEXT, fix TITLE, see TEXT
 * </pre>
 *
 * {@code {U+202E}} stands for a character that is better not written into a file, {@code {x*99}} for a repetition.
 */
final class DiagnosticScript {

  private static final Pattern PLACE =
      Pattern.compile("(\\S+?):(\\d+)(?::(\\d+)| `([^`]*)`(?: to (\\d+) `([^`]*)`)?)(?: (.*))?");
  private static final Pattern ESCAPE = Pattern.compile("\\{(?:U\\+(\\p{XDigit}+)|([^{}]+?)(?=\\*))(?:\\*(\\d+))?\\}");

  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private Diagnostic diagnostic = Diagnostic.note("none", "none");
  private int width = 100;
  private boolean ansi;

  private DiagnosticScript() {}

  static Map<String, String> draw(Map<String, String> given) {
    DiagnosticScript script = new DiagnosticScript();
    given.forEach((name, text) -> script.files.put(decoded(name), new SourceFile(decoded(name), decoded(text))));
    given.get("diagnostic").lines().map(DiagnosticScript::decoded).forEach(script::read);
    Map<String, String> drawn = new LinkedHashMap<>();
    drawn.put("plain", script.print(Palette.PLAIN));
    if (script.ansi) {
      drawn.put("ansi", script.print(Palette.ANSI).replace('\u001B', '␛'));
    }
    return drawn;
  }

  private String print(Palette palette) {
    return new DiagnosticPrinter(palette, width).print(diagnostic);
  }

  private void read(String line) {
    String[] words = line.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "width" -> width = Integer.parseInt(rest);
      case "ansi" -> ansi = true;
      case "note" -> diagnostic = diagnostic.code().equals("none") ? start(words[0], rest) : diagnostic.note(rest);
      case "error", "warning" -> diagnostic = start(words[0], rest);
      case "at" -> diagnostic = diagnostic.at(span(rest), text(rest));
      case "and" -> diagnostic = diagnostic.and(span(rest), text(rest));
      case "help" -> diagnostic = diagnostic.help(rest);
      case "fix" -> diagnostic = diagnostic.fix(rest, diagnostic.primary().orElseThrow().span(), "");
      case "see" -> diagnostic = diagnostic.reference(rest);
      default -> throw new IllegalArgumentException("no such line: " + line);
    }
  }

  private static Diagnostic start(String severity, String rest) {
    String[] words = rest.split(" ", 2);
    return Diagnostic.of(Severity.valueOf(severity.toUpperCase(Locale.ROOT)), words[0], words[1]);
  }

  private Span span(String place) {
    Matcher matcher = matched(place);
    SourceFile file = files.get(matcher.group(1));
    int line = Integer.parseInt(matcher.group(2));
    if (matcher.group(3) != null) {
      int at = file.lines().start(line) + Integer.parseInt(matcher.group(3)) - 1;
      return file.span(at, at);
    }
    Span from = find(file, line, matcher.group(4));
    return matcher.group(5) == null ? from : from.to(find(file, Integer.parseInt(matcher.group(5)), matcher.group(6)));
  }

  private static String text(String place) {
    String text = matched(place).group(7);
    return text == null ? "" : text;
  }

  private static Matcher matched(String place) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no such place: " + place);
    }
    return matcher;
  }

  private static Span find(SourceFile file, int line, String text) {
    int at = file.text().indexOf(text, file.lines().start(line));
    if (at < 0 || at > file.lines().end(line)) {
      throw new IllegalArgumentException("no `" + text + "` on line " + line);
    }
    return file.span(at, at + text.length());
  }

  private static String decoded(String text) {
    return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decoded(match)));
  }

  private static String decoded(MatchResult match) {
    String hex = match.group(1);
    String what = hex != null ? Character.toString(Integer.parseInt(hex, 16)) : match.group(2);
    return match.group(3) == null ? what : what.repeat(Integer.parseInt(match.group(3)));
  }
}
