package dev.landfall.syntax;

import static dev.landfall.diagnostic.Words.quoted;
import static dev.landfall.syntax.SyntaxWording.error;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.*;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words for characters and values. */
final class CharacterWording {

  private CharacterWording() {}

  static Diagnostic word(OfCharacters problem) {
    return switch (problem) {
      case UnclosedText p -> error("unclosed-text", "this text is not closed").at(p.at())
          .help("close it with `\"` on the same line; write a line break in a text as `\\n`");
      case UnknownEscape p -> error("unknown-escape", "a text has no escape " + quoted(p.at().text())).at(p.at())
          .help("write `\\\\` for a backslash; the others are `\\\"` and `\\n`");
      case UnclosedComment p -> error("unclosed-comment", "this comment is never closed").at(p.at(), "opened here")
          .help("add `*/` where the comment ends");
      case WrongQuotes p -> word(p);
      case StrayCharacter p -> word(p);
      case BadNumber p -> word(p);
      case NoSuchDay p -> error("no-such-day", noSuchDay(p)).at(p.at());
      case NotWhole p -> error("not-whole", quoted(p.at().text()) + " is not a whole number").at(p.at())
          .help("write a whole number, such as `880_000`, `880k` or `2.4M`");
      case TooLarge p -> error("too-large", "this number is larger than %,d".formatted(p.most()).replace(',', '_'))
          .at(p.at());
      case BackwardRange p -> error("backward-range", "this range runs backwards").at(p.at())
          .help("write the smaller number first");
    };
  }

  private static Diagnostic word(WrongQuotes problem) {
    Diagnostic diagnostic = error("wrong-quotes", "texts stand in straight double quotes").at(problem.at());
    String text = problem.at().text();
    String help = "write `\"` before and after the text";
    return problem.closed() && text.length() > 1
        ? diagnostic.help(help).fix("use straight quotes", problem.at(), "\"" + text.substring(1, text.length() - 1) + "\"")
        : diagnostic.help(help);
  }

  private static Diagnostic word(StrayCharacter problem) {
    Span at = problem.at();
    String what = name(at.text());
    String instead = problem.instead().orElse(null);
    if (instead == null) {
      return error("stray-character", what + " has no meaning here").at(at).help("remove it");
    }
    return switch (instead) {
      case "" -> error("stray-character", what + " is not needed: a statement ends with its line").at(at)
          .help("remove it").fix("remove it", at, "");
      case " " -> error("stray-character", what + " is not a blank here").at(at)
          .help("use an ordinary blank").fix("use an ordinary blank", at, " ");
      case "//" -> error("stray-character", "comments begin with `//`, not with " + quoted(at.text())).at(at)
          .help("write `//`").fix("write `//`", at, "//");
      default -> error("stray-character", "%s is written %s here".formatted(quoted(at.text()), quoted(instead))).at(at)
          .help("write " + quoted(instead)).fix("write " + quoted(instead), at, instead);
    };
  }

  /** A character as it looks, or by its number and name where it cannot be seen. */
  private static String name(String text) {
    int character = text.codePointAt(0);
    boolean visible = switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      default -> true;
    };
    if (visible) {
      return quoted(text.length() > 2 ? text.substring(0, Character.charCount(character)) : text);
    }
    String called = Character.getName(character);
    return "the character U+%04X%s".formatted(character, called == null ? "" : " (" + called.toLowerCase(Locale.ROOT) + ")");
  }

  private static Diagnostic word(BadNumber problem) {
    String text = quoted(problem.at().text());
    if (problem.likeDate()) {
      return error("bad-date", text + " is not a date").at(problem.at()).help("write year, month and day like 2026-11-01");
    }
    boolean grouped = problem.at().text().indexOf(',') >= 0;
    return error("bad-number", text + " is not a number").at(problem.at()).help(grouped
        ? "group digits by `_`: " + problem.at().text().replace(',', '_')
        : "write a number like 880_000, 880k or 2.4M");
  }

  private static String noSuchDay(NoSuchDay problem) {
    String text = quoted(problem.at().text());
    if (problem.days().isEmpty()) {
      return "%s is not a date: there is no month %d".formatted(text, problem.month());
    }
    String month = Month.of(problem.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return "%s is not a date: %s %d has %d days".formatted(text, month, problem.year(), problem.days().get());
  }
}
