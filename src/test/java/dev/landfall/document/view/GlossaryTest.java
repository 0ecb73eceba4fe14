package dev.landfall.document.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each term of the laws stands once, in every language, with its source, and nothing that comes with Landfall uses a rival of it. */
class GlossaryTest {

  private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src/main/resources");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern TERM = Pattern.compile("\\bterm\\(\"([^\"]*)\"\\)");

  private static final List<List<String>> ROWS = Rows.of("/document/glossary.csv").orElseThrow();
  private static final List<List<String>> TERMS = ROWS.subList(1, ROWS.size());

  @Test
  void eachTermHasBothLanguagesAndASource() {
    assertThat(ROWS.getFirst()).containsExactly("key", "en", "zh", "source", "avoid");
    assertThat(TERMS).hasSizeGreaterThan(50).allSatisfy(row -> {
      assertThat(row).hasSize(5);
      assertThat(row.subList(0, 4)).noneMatch(String::isBlank);
      assertThat(row.get(0)).matches("[a-z_]+");
      assertThat(row.get(1)).doesNotMatch(".*\\p{IsHan}.*");
      assertThat(row.get(2)).matches("[\\p{IsHan}]+");
    });
  }

  @Test
  void eachTermStandsOnce_inOrder() {
    for (int column = 0; column < 3; column++) {
      int at = column;
      assertThat(TERMS).extracting(row -> row.get(at)).doesNotHaveDuplicates();
    }
    assertThat(TERMS).extracting(row -> row.getFirst()).isSorted();
  }

  @Test
  void whatIsAvoidedIsNoTermAndContainsNone() {
    for (String avoided : avoided().keySet()) {
      assertThat(TERMS).noneSatisfy(row -> assertThat(row.subList(1, 3)).contains(avoided));
      assertThat(avoided).as("otherwise it would be found inside the term itself")
          .satisfies(rival -> assertThat(TERMS).noneMatch(row -> row.get(1).contains(rival) || row.get(2).contains(rival)));
    }
  }

  @Test
  void templatesUseTermsThatAreThere() throws IOException {
    Glossary glossary = Glossary.in("en");
    List<String> used = new ArrayList<>();
    for (Path template : files(".md")) {
      TERM.matcher(Files.readString(template)).results().forEach(found -> used.add(found.group(1)));
    }
    assertThat(glossary.keys()).containsAll(new HashSet<>(used));
    assertThat(TERM.matcher("[=term(\"separate_consent\")]").results().map(found -> found.group(1))).containsExactly("separate_consent");
  }

  @Test
  void nothingUsesARival() throws IOException {
    Map<String, String> avoided = avoided();
    assertThat(avoided).containsEntry("境外接收者", "overseas_recipient");
    List<String> rivals = new ArrayList<>();
    for (Path file : files(".md", ".properties", ".land", "works.zh.csv")) {
      String text = Files.readString(file);
      avoided.forEach((rival, key) -> {
        if (text.toLowerCase(Locale.ROOT).contains(rival)) {
          rivals.add(RESOURCES.relativize(file) + " says `" + rival + "`, see the term " + key);
        }
      });
    }
    assertThat(rivals).isEmpty();
  }

  @Test
  void aTermIsSaidInItsLanguage() {
    assertThat(Glossary.in("zh").term("separate_consent")).isEqualTo("单独同意");
    assertThat(Glossary.in("en").term("separate_consent")).isEqualTo("separate consent");
    assertThat(Glossary.in("fr").term("separate_consent")).isEqualTo("separate consent");
    assertThatThrownBy(() -> Glossary.in("en").term("single_consent")).hasMessageContaining("single_consent");
  }

  /** By rendering, the term that it would rival. */
  private static Map<String, String> avoided() {
    Map<String, String> avoided = new TreeMap<>();
    TERMS.forEach(row -> Stream.of(row.get(4).split(";")).filter(rival -> !rival.isEmpty())
        .forEach(rival -> assertThat(avoided.put(rival, row.getFirst())).as(rival).isNull()));
    assertThat(avoided.keySet()).anyMatch(rival -> CHINESE.matcher(rival).find()).anyMatch(rival -> !CHINESE.matcher(rival).find());
    return avoided;
  }

  private static List<Path> files(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
    }
  }
}
