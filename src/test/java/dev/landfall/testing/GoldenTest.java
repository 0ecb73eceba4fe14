package dev.landfall.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  private static final String TEXT =
      """
      Prose.

      >>>> a.land
      one

      two
      >>>> empty
      <<<< out
      three
      """;

  @Test
  void aFileIsReadAndWrittenBackUnchanged() {
    GoldenFile file = GoldenFile.parse(TEXT);
    assertEquals("Prose.\n\n", file.prose());
    assertEquals(Map.of("a.land", "one\n\ntwo\n", "empty", ""), file.given());
    assertEquals(Map.of("out", "three\n"), file.expected());
    assertEquals(TEXT, file.text());
  }

  @Test
  void whatCameOutTakesThePlaceOfWhatWasExpected() {
    assertTrue(GoldenFile.parse(TEXT).with(Map.of("now", "four")).text().endsWith(">>>> empty\n<<<< now\nfour\n"));
  }

  @Test
  void twoSectionsOfOneNameAndOutputThatLooksLikeASectionAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> GoldenFile.parse(">>>> a\n>>>> a\n"));
    GoldenFile file = GoldenFile.parse("").with(Map.of("out", "<<<< x\n"));
    assertThrows(IllegalArgumentException.class, file::text);
  }

  @Test
  void whatDiffersAndWhatNoTestAsksForFails(@TempDir Path folder) throws IOException {
    assumeFalse(Golden.UPDATE, "an update takes what differs");
    Files.writeString(folder.resolve("a.json"), "{}");
    Files.writeString(folder.resolve("left.json"), "{}");
    Golden golden = new Golden(folder);
    golden.matches("a.json", "{}");
    assertThrows(AssertionError.class, () -> golden.matches("a.json", "[]"));
    assertThrows(AssertionError.class, () -> golden.matches("missing.json", ""));
    assertThrows(AssertionError.class, golden::assertNoOthers);
    Files.delete(folder.resolve("left.json"));
    golden.assertNoOthers();
  }

  @Test
  void aFolderOfTextsIsCheckedWhole(@TempDir Path folder) throws Throwable {
    assumeFalse(Golden.UPDATE, "an update takes what differs");
    Files.writeString(folder.resolve("a.txt"), ">>>> in\nx\n<<<< out\nX\n");
    Files.writeString(folder.resolve("b.txt"), ">>>> in\ny\n<<<< out\nX\n<<<< gone\n");
    Files.writeString(folder.resolve("c.md"), "");
    Golden golden = new Golden(folder);
    List<DynamicTest> tests =
        golden.check(given -> Map.of("out", given.get("in").toUpperCase(Locale.ROOT))).toList();
    assertEquals(List.of("a.txt", "b.txt", "c.md"), tests.stream().map(DynamicTest::getDisplayName).toList());
    tests.get(0).getExecutable().execute();
    assertThrows(AssertionError.class, tests.get(1).getExecutable()::execute);
    assertThrows(AssertionError.class, tests.get(2).getExecutable()::execute);
  }

  /** A folder that no test names would rot unseen. */
  @Test
  void everyGoldenFolderIsNamedByATest() throws IOException {
    String tests = allTests();
    Path golden = Golden.RESOURCES.resolve("golden");
    try (Stream<Path> entries = Files.list(golden)) {
      List<String> orphans =
          entries.map(path -> "golden/" + path.getFileName()).filter(name -> !tests.contains("\"" + name)).toList();
      assertEquals(List.of(), orphans, "no test names these golden folders");
    }
  }

  private static String allTests() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> walk = Files.walk(Golden.RESOURCES.resolveSibling("java"))) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
