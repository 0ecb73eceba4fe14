package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages about a law count its rules by certainty as the pack does, and tell its switches with their defaults. */
class LawPagesTest {

  private static final Path PAGES = Path.of(System.getProperty("basedir", ""), "src", "docs", "law");
  private static final Pattern COUNTS =
      Pattern.compile("^(\\d+) rules: (\\d+) verified, (\\d+) secondary, (\\d+) unverified\\.", Pattern.MULTILINE);
  private static final Pattern SWITCH = Pattern.compile("^\\| `(\\w+)` \\| (on|off) \\|", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> everyPageCountsAndNamesWhatThePackHas() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.sorted().toList().stream().map(page -> dynamicTest(page.getFileName().toString(), () -> holds(page)));
    }
  }

  private static void holds(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher counts = COUNTS.matcher(text);
    if (counts.find()) {
      assertThat(List.of(counts.group(1), counts.group(2), counts.group(3), counts.group(4)))
          .isEqualTo(counted(page.getFileName().toString().replace(".md", "")));
    }
    SWITCH.matcher(text).results().forEach(row -> assertThat(Bundled.packs().switches().get(row.group(1)))
        .as(row.group(1)).isNotNull().satisfies(named -> assertThat(named.on() ? "on" : "off").isEqualTo(row.group(2))));
  }

  private static List<String> counted(String regime) {
    Map<String, Long> bySource = Bundled.packs().rules().get(regime).stream()
        .map(rule -> rule.document().certainty())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return Stream.of(bySource.values().stream().mapToLong(Long::longValue).sum(), bySource.getOrDefault("verified", 0L),
        bySource.getOrDefault("secondary", 0L), bySource.getOrDefault("unverified", 0L)).map(String::valueOf).toList();
  }
}
