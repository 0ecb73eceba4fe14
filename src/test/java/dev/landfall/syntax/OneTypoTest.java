package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Label;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.CommonToken;

/**
 * One slip of the pen, one message. The rule has no exception: at most one problem, whichever token of the guide's
 * models is left out, doubled or misspelt. Only the end of a comment's line is not touched, as what stands on the next
 * line would become a comment, and that is more than a slip.
 */
class OneTypoTest {

  /** A text with one token changed, and how. */
  record Slip(String file, String text, String what) {
    @Override
    public String toString() {
      return file + ": " + what;
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, tries = 20_000)
  void oneSlipGivesAtMostOneProblem(@ForAll("slips") Slip slip) {
    List<Diagnostic> problems = Syntax.parse(new SourceFile(slip.file, slip.text)).problems();
    assertTrue(problems.size() <= 1, () -> slip + ": " + headlines(problems));
  }

  @Property(seed = "20261101", tries = 1000)
  void problemsComeInTheOrderOfTheText(@ForAll("slips") Slip one, @ForAll("slips") Slip other) {
    List<Diagnostic> problems = Syntax.parse(new SourceFile("two", one.text + "\n" + other.text)).problems();
    assertEquals(starts(problems).stream().sorted().toList(), starts(problems), () -> headlines(problems));
  }

  /** Not one problem for each, but always an answer; a crash would be a bug of ours. */
  @Property(seed = "20261101", tries = 2000)
  void anyWordsInAnyOrderGiveAnAnswer(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);
    List<Diagnostic> problems = Syntax.parse(new SourceFile("a.land", text)).problems();
    assertTrue(problems.size() <= Problems.SHOWN + 1, text);
  }

  @Provide
  Arbitrary<Slip> slips() {
    return Arbitraries.of(Samples.NAMES.stream().flatMap(name -> slips(name).stream()).toList());
  }

  @Provide
  Arbitrary<List<String>> words() {
    List<String> words = new ArrayList<>(KeywordsTest.keywords().toList());
    for (String mark : List.of("{", "}", "(", ")", ",", ":", ".", "=", "->", "<->", ">=", "\n", "and", "or", "not", "A",
        "B", "5", "880k", "2026-11-01", "2026-02-30", "\"t\"", "\"", "“", "/*", "*/", "//", ";", "\0", "-", "1-2")) {
      for (int i = 0; i < 6; i++) {
        words.add(mark);
      }
    }
    return Arbitraries.of(words).list().ofMaxSize(40);
  }

  private static List<Slip> slips(String name) {
    String text = Samples.text(name);
    List<Slip> slips = new ArrayList<>();
    for (CommonToken token : Lexing.of(new SourceFile(name, text), new Problems()).tokens()) {
      String line = new SourceFile(name, text).lines().text(token.getLine());
      if (token.getType() != LandfallLexer.LineEnd || !line.contains("//")) {
        for (String changed : changes(token)) {
          String after = text.substring(0, token.getStartIndex()) + changed + text.substring(token.getStopIndex() + 1);
          slips.add(new Slip(name, after, token.getLine() + ": " + token.getText() + " becomes `" + changed + "`"));
        }
      }
    }
    return slips;
  }

  private static List<String> changes(CommonToken token) {
    String word = token.getText();
    List<String> changes = new ArrayList<>(List.of("", word + " " + word));
    if (Grammar.isWord(token.getType())) {
      changes.add(word + word.charAt(word.length() - 1));
      changes.add("x" + word);
    }
    if (Grammar.isWord(token.getType()) && word.length() > 2) {
      changes.add(word.charAt(0) + word.substring(2));
      changes.add("" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3));
    }
    return changes;
  }

  private static List<Integer> starts(List<Diagnostic> problems) {
    return problems.stream()
        .map(problem -> problem.primary().map(Label::span).map(Span::start).orElseThrow())
        .toList();
  }

  private static String headlines(List<Diagnostic> problems) {
    return problems.stream().map(Diagnostic::headline).collect(Collectors.joining("; "));
  }
}
