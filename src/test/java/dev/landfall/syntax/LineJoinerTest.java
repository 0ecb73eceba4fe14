package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.grammar.LandfallLexer;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinerTest {

  /** In the texts, {@code ;} is a line end; in what comes out, a blank stands between tokens. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "a;b                | a ; b",
      ";;a;;;b;;          | a ; b",
      "a,;b               | a , b",
      "a,;;b              | a , b",
      "a;,b               | a ; , b",
      "a and;b            | a and b",
      "a or;b             | a or b",
      "a not;b            | a not ; b",
      "a;and b            | a and b",
      "a;;or b            | a or b",
      "a {;b;}            | a { b ; }",
      "a { b }            | a { b }",
      "a;{;b              | a ; { b",
      "}; }               | } ; }",
      "(;a;)              | ( a )",
      "(a;b (c;d) e;f);g  | ( a b ( c d ) e f ) ; g",
      "a (b;c;d { e (;f } | a ( b ; c ; d { e ( f }",
      "a );b (c;d)        | a ) ; b ( c d )",
      "a, // why;b        | a , b",
      "a // why;b         | a ; b",
      "and;a              | and a",
  })
  void onlyLineEndsThatEndSomethingAreLeft(String text, String expected) {
    SourceFile file = new SourceFile("a.land", text.replace(';', '\n'));
    String joined = LineJoiner.join(Lexing.of(file, new Problems()).tokens()).stream()
        .map(LineJoinerTest::shown)
        .collect(Collectors.joining(" "));
    assertEquals(expected, joined);
  }

  private static String shown(Token token) {
    return token.getType() == LandfallLexer.LineEnd ? ";" : token.getText();
  }
}
