package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.cli.Environment;
import dev.landfall.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases that courts, authorities and their guidelines have decided, as models: each comes out as they did. */
class CasesTest {

  private static final Pattern EXPECT = Pattern.compile("^ *expect ", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsItWasDecided() {
    return cases().stream().map(file -> dynamicTest(file.getFileName().toString(), file.toUri(), () -> {
      Assessment assessment = Bundled.assess(file);
      assertThat(assessment.expectations()).isNotEmpty();
      assertThat(Bundled.failures(assessment)).isEmpty();
    }));
  }

  @Test
  void everyCaseNamesItsSourceAndWhatIsExpected() {
    assertThat(cases()).isNotEmpty().allSatisfy(file -> assertThat(file).content()
        .startsWith("// " + file.getFileName().toString().replace(".land", "")).contains("// Source: ", "// Expected: "));
  }

  /** What a user sees who runs the command over the whole folder. */
  @Test
  void theCommandTestsEveryExpectationOfEveryCase() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment = new Environment(Map.of(), Bundled.RESOURCES.toAbsolutePath(), false, false, 80);
    int status = new Main(Clock.systemUTC(), new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), environment).run("test", "cases");
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    long passed = lines.size() - 1;
    assertThat(lines.getLast()).isEqualTo(passed + " passed, 0 failed");
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.startsWith("✓ expect "));
    assertThat(passed).isEqualTo(cases().stream().mapToLong(CasesTest::expectations).sum()).isPositive();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
  }

  private static long expectations(Path file) {
    return EXPECT.matcher(assertDoesNotThrow(() -> Files.readString(file))).results().count();
  }

  private static List<Path> cases() {
    return Bundled.files("cases").stream().filter(file -> file.toString().endsWith(".land")).toList();
  }
}
