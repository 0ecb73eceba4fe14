package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases that courts, authorities and their guidelines have decided, as models: each comes out as they did. */
class CasesTest {

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

  private static List<Path> cases() {
    return Bundled.files("cases").stream().filter(file -> file.toString().endsWith(".land")).toList();
  }
}
