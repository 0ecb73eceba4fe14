package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.grammar.LandfallLexer;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Statement.Flow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

  private static final Set<String> RESERVED = Set.of("and", "or", "not");

  static Stream<String> keywords() {
    return IntStream.rangeClosed(1, LandfallLexer.VOCABULARY.getMaxTokenType())
        .filter(Grammar::isKeyword)
        .mapToObj(Grammar::spelling)
        .flatMap(Optional::stream)
        .filter(word -> !RESERVED.contains(word));
  }

  @ParameterizedTest
  @MethodSource("keywords")
  void aKeywordIsTheNameOfAComponentAndOfData(String word) {
    String text = """
        service %1$s at DE by %1$s {
          store %1$s holds %1$s, %1$s
          %1$s -> Other: %1$s
        }
        %1$s -> Other: %1$s for %1$s under %1$s as %1$s
        Other reads %1$s.%1$s: %1$s, %1$s
        data %1$s "Title" is %1$s of %1$s
        """.formatted(word);
    Parsed parsed = Syntax.parse(new SourceFile("a.land", text));
    assertEquals(List.of(), parsed.problems());
    assertEquals(4, parsed.statements().size());
    assertEquals(word, ((Declaration) parsed.statements().get(0)).name().orElseThrow().text());
    assertEquals(word, ((Flow) parsed.statements().get(1)).carried().getFirst().text());
    assertEquals(word + "." + word, ((Flow) parsed.statements().get(2)).stops().getLast().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "or", "not"})
  void aReservedWordIsRefusedAsAName(String word) {
    Parsed parsed = Syntax.parse(new SourceFile("a.land", "service " + word + " at DE\n"));
    assertEquals(1, parsed.problems().size());
    assertTrue(parsed.problems().getFirst().headline().contains("`" + word + "` is a reserved word"));
  }
}
