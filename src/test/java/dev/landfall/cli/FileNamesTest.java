package dev.landfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.testing.Papers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  private final FileNames names = new FileNames();

  @Test
  void lettersOfEveryScriptStay() {
    assertThat(names.of("pipl-impact-assessment", List.of("艾克美_上海", "Übersee"), "zh"))
        .isEqualTo("pipl-impact-assessment-艾克美_上海-Übersee.zh");
    assertThat(names.of("d", List.of(), "en")).isEqualTo("d.en");
  }

  @Test
  void nothingLeadsElsewhere() {
    List<String> given = Stream.of("../../etc/passwd", "..", ".hidden", "a/b", "a\\b", "a:b", "con\u0000", "-rf", "~", "$(x)", "a\u202Eb", "a b", Papers.EVIL)
        .map(party -> names.of("d", List.of(party), "en")).toList();
    assertThat(given).doesNotHaveDuplicates().allMatch(name -> name.matches("d[\\p{L}\\p{Nd}_-]*\\.en"));
  }

  /** One document has one name; two that would have the same, or the same but for capitals, have two. */
  @Test
  void eachDocumentHasItsOwn() {
    assertThat(names.of("d", List.of("a b"), "en")).isEqualTo("d-a-b.en");
    assertThat(names.of("d", List.of("a/b"), "en")).isEqualTo("d-a-b-2.en");
    assertThat(names.of("d", List.of("A b"), "en")).isEqualTo("d-A-b-3.en");
    assertThat(names.of("d", List.of("a b"), "en")).isEqualTo("d-a-b.en");
    assertThat(names.of("d", List.of("a b"), "zh")).isEqualTo("d-a-b.zh");
    assertThat(names.of("d", List.of("a", "b"), "en")).isEqualTo("d-a-b-4.en");
  }

  /** A name with its ending, and what stands around it while it is being written, fits into 255 bytes. */
  @Test
  void longNamesAreCut() {
    String name = names.of("gdpr-transfer-impact-assessment", List.of("数".repeat(300), "x".repeat(300), "😀字".repeat(90), "y".repeat(99)), "zh");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    assertThat(name).doesNotContain("\uFFFD").endsWith(".zh");
  }
}
