package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes, and what comes of them: within seconds, without a crash, with few words. */
class BadInputTest {

  private static final Duration SECONDS = Duration.ofSeconds(30);
  private static final int MANY = 100_000;
  private static final int TEN_MEGABYTES = 10_000_000;

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("one line of letters", "x".repeat(TEN_MEGABYTES), "expected"),
        bad("one line of Chinese", "party A " + "艾".repeat(TEN_MEGABYTES / 3), "unknown-clause"),
        bad("one line of words", "ab ".repeat(TEN_MEGABYTES / 3), "unknown-statement"),
        bad("one line of a text", "party A \"" + "x".repeat(TEN_MEGABYTES), "unclosed-text"),
        bad("one line of arrows", "->".repeat(TEN_MEGABYTES / 2), "expected"),
        bad("an endless chain", "A ->".repeat(2 * MANY), "expected"),
        bad("a number of many digits", "subjects S count " + "9".repeat(TEN_MEGABYTES), "too-large"),
        bad("digits and dashes", "party A handles " + "1-".repeat(TEN_MEGABYTES / 2), "bad-date"),
        bad("a comment without end", "/*" + "x".repeat(TEN_MEGABYTES), "unclosed-comment"),
        bad("nested braces", "component A {".repeat(MANY) + "}".repeat(MANY), "too-deep"),
        bad("open braces", "component A {\n".repeat(MANY), "too-deep"),
        bad("bare braces", "{".repeat(MANY), "too-deep"),
        bad("nested round brackets", "rule r when " + "(".repeat(MANY) + "a" + ")".repeat(MANY), "too-deep"),
        bad("open round brackets", "rule r when " + "(".repeat(MANY), "too-deep"),
        bad("nots", "rule r when " + "not ".repeat(MANY) + "a", "too-deep"),
        bad("zeros", "\0".repeat(TEN_MEGABYTES), "stray-character"),
        bad("a zero", "party A\0 in DE", "stray-character"),
        bad("a lone high surrogate", "party A \ud800 in DE", "stray-character"),
        bad("a lone low surrogate", "party A in DE \udc00", "stray-character"),
        bad("a text without end", "party A \"", "unclosed-text"),
        bad("a backslash at the end", "party A \"\\", "unclosed-text"),
        bad("a comment at the end", "party A /*", "unclosed-comment"),
        bad("a brace at the end", "service A {", "unclosed-block"),
        bad("a lone quotation mark", "“", "wrong-quotes"));
  }

  static Stream<Arguments> read() {
    return Stream.of(
        odd("nothing", "", 0),
        odd("blanks", " \t\u00a0\u3000\n\r\n\n", 0),
        odd("only comments", "// one\n/* two\n */ /// three", 0),
        odd("comments with stars", "/***/ /** a **/ party A /* b */ in DE /* c **/\nparty B\n", 2),
        odd("a byte order mark", "\ufeffparty A in DE\n", 1),
        odd("Windows line ends", "party A in DE\r\nservice S {\r\n  at DE\r\n}\r\n", 2),
        odd("old Mac line ends", "party A in DE\rparty B in DE\r", 2),
        odd("no line end at the end", "party A in DE", 1),
        odd("a long chain", "A" + " -> A".repeat(MANY), 1),
        odd("a long name", "x".repeat(TEN_MEGABYTES / 2) + " -> B", 1),
        odd("a long dotted name", "a" + ".a".repeat(MANY) + " -> B", 1),
        odd("a long list", "data D is a" + ", a".repeat(MANY), 1),
        odd("a long condition", "rule r when a" + " and a or a".repeat(MANY), 1),
        odd("a long comment", "//" + "艾".repeat(TEN_MEGABYTES / 3) + "\nparty A", 1),
        odd("many members", "service S {\n" + "  store A at DE\n".repeat(MANY) + "}\n", 1),
        odd("as deep as may be", "service S {".repeat(Nesting.LIMIT) + "}".repeat(Nesting.LIMIT), 1),
        odd("nots as many as may be", "rule r when " + "not ".repeat(Nesting.LIMIT) + "a", 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String what, String text, String code) {
    List<Diagnostic> problems = parse(text).problems();
    assertEquals(List.of(code), problems.stream().map(Diagnostic::code).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void read(String what, String text, int statements) {
    Parsed parsed = parse(text);
    assertEquals(List.of(), parsed.problems());
    assertEquals(statements, parsed.statements().size());
  }

  @Test
  void aFileFullOfProblemsHasFiftyAndACount() {
    List<Diagnostic> problems = parse("a b c\n".repeat(2 * MANY)).problems();
    assertEquals(Problems.SHOWN + 1, problems.size());
    assertEquals("this file has 199950 more problems like these", problems.getLast().headline());
  }

  @Test
  void aBlockFullOfProblemsHasFiftyAndACount() {
    List<Diagnostic> problems = parse("service S {\n" + "  at DE DE\n".repeat(MANY) + "}\nparty A in DE\n").problems();
    assertEquals("this file has 99950 more problems like these", problems.getLast().headline());
  }

  @Test
  void millionsOfOpenAndCloseBracesTakeNoLongerThanTheirNumber() {
    assertTrue(parse("} { ".repeat(TEN_MEGABYTES / 40)).problems().size() <= Problems.SHOWN + 1);
    assertTrue(parse("a }\n".repeat(TEN_MEGABYTES / 40)).problems().size() <= Problems.SHOWN + 1);
    assertTrue(parse("a ' b ' ".repeat(TEN_MEGABYTES / 80)).problems().size() <= Problems.SHOWN + 1);
    assertTrue(parse("\"\n".repeat(TEN_MEGABYTES / 40)).problems().size() <= Problems.SHOWN + 1);
  }

  private static Parsed parse(String text) {
    return assertTimeoutPreemptively(SECONDS, () -> Syntax.parse(new SourceFile("a.land", text)));
  }

  private static Arguments bad(String what, String text, String code) {
    return Arguments.of(what, text, code);
  }

  private static Arguments odd(String what, String text, int statements) {
    return Arguments.of(what, text, statements);
  }
}
