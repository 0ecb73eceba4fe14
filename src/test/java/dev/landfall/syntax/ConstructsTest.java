package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every construct of the language and the tree that it gives, from {@code constructs.txt}: lines of the language, then
 * one line that begins with {@code =>}. The trees are written by hand.
 */
class ConstructsTest {

  private static final String RESULT = "=> ";

  private record Construct(String text, String tree) {}

  @TestFactory
  Stream<DynamicTest> eachConstructGivesItsTree() throws IOException {
    List<Construct> constructs = constructs();
    assertTrue(constructs.size() > 80, "the list of constructs is read");
    return constructs.stream().map(construct -> DynamicTest.dynamicTest(construct.text, () -> check(construct)));
  }

  private static void check(Construct construct) {
    Parsed parsed = Syntax.parse(new SourceFile("a.land", construct.text));
    assertEquals(List.of(), parsed.problems());
    assertEquals(construct.tree, TreeText.of(parsed.statements()));
  }

  private static List<Construct> constructs() throws IOException {
    List<Construct> constructs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : read().lines().toList()) {
      if (line.startsWith(RESULT)) {
        constructs.add(new Construct(text.toString(), line.substring(RESULT.length())));
        text.setLength(0);
      } else if (!line.startsWith("==") && !(line.isEmpty() && text.isEmpty())) {
        text.append(line).append('\n');
      }
    }
    return constructs;
  }

  private static String read() throws IOException {
    try (InputStream in = ConstructsTest.class.getResourceAsStream("constructs.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
