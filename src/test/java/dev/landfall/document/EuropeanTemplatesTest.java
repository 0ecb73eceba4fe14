package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Packs;
import dev.landfall.model.Countries;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of the European side keep to the headings of the law, and say the same in both languages. */
class EuropeanTemplatesTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/main/resources/document");

  private static final Pattern DIRECTIVE = Pattern.compile("\\[(?:/?[#@][^\\]\"]*|=(?:blank|derived)\\(|=[^\\]\"]*)");
  private static final Pattern SHAPE = Pattern.compile(DIRECTIVE.pattern() + "|(?m)^#+ |^- \\*\\*|^- |^\\||\\|$");
  private static final Pattern RULE = Pattern.compile("\"(gdpr\\.[a-z0-9-]+)\"");
  private static final Pattern SET = Pattern.compile("within\\([^,]+, \"(\\w+)\"\\)");
  private static final Pattern BLANK = Pattern.compile("blank\\(((?:\"[^\"]*\"|[\\w.]+)(?: \\+ (?:\"[^\"]*\"|[\\w.]+))*), \"([^\"]*)\"\\)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!---).*\\| ([^|]+) \\|$");

  static Stream<String> papers() {
    return Stream.of("gdpr-transfer-impact-assessment", "gdpr-scc-annexes", "gdpr-records-of-processing");
  }

  static Stream<String> templates() throws IOException {
    return Stream.concat(papers(), destinations().stream().map(country -> "destination/" + country));
  }

  private static List<String> destinations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("destination"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".en.md"))
          .map(name -> name.substring(0, name.indexOf('.'))).sorted().toList();
    }
  }

  // ---------------------------------------------------------------- what the law asks for

  @Test
  void theAssessmentGoesThroughTheSixSteps() throws IOException {
    assertThat(headings("gdpr-transfer-impact-assessment", "## ")).containsExactly("Preliminary questions",
        "Step 1: Know your transfer", "Step 2: Identify the transfer tool",
        "Step 3: Assess the law and practice of the third country", "Step 4: Supplementary measures",
        "Step 5: Procedural steps and action plan", "Step 6: Re-evaluate", "Conclusion");
  }

  /** EDPB Recommendations 01/2020, version 2.0, Annex 2: five that are effective, two for which nothing was found. */
  @Test
  void theSevenUseCasesStandInTheirOrder() throws IOException {
    List<String> rows = read("gdpr-transfer-impact-assessment.en.md").lines().filter(line -> line.matches("\\| [1-7] \\| .*")).toList();
    assertThat(rows).extracting(row -> row.substring(2, 3)).containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(rows).extracting(row -> row.split(" \\| ")[2]).containsExactly("Yes (secondary)", "Yes (secondary)",
        "Yes, for the way only (secondary)", "Yes (secondary)", "Yes (unverified)", "None found (title secondary)",
        "None found (unverified)");
  }

  @Test
  void theAnnexesHaveThePartsOfTheDecision() throws IOException {
    assertThat(headings("gdpr-scc-annexes", "### ")).containsExactly("Options recorded in the clauses", "Annex I.A: List of parties",
        "Annex I.B: Description of transfer", "Annex I.C: Competent supervisory authority",
        "Annex II: Technical and organisational measures, including measures to ensure the security of the data",
        "Annex III: List of sub-processors");
    assertThat(headings("gdpr-scc-annexes", "#### ")).hasSize(8);
    assertThat(read("gdpr-scc-annexes.en.md")).contains("| 7 |", "| 9(a) |", "| 11(a) |", "| 13 |", "| 17 |", "| 18 |");
  }

  @Test
  void theRecordsHaveTheLettersOfArticle30() throws IOException {
    assertThat(headings("gdpr-records-of-processing", "### ")).extracting(heading -> heading.replaceAll(" [A-Z].*", ""))
        .containsExactly("(a)", "(b), (c), (f)", "(d)", "(e)", "(g)", "(a)", "(b)", "(c)", "(d)");
  }

  // ---------------------------------------------------------------- both languages

  /** Line by line the same headings, questions, fields, rows and conditions; only the words differ. */
  @ParameterizedTest
  @MethodSource("templates")
  void bothLanguagesSayTheSame(String name) throws IOException {
    List<List<String>> english = shape(name + ".en.md");
    List<List<String>> chinese = shape(name + ".zh.md");
    for (int i = 0; i < Math.min(english.size(), chinese.size()); i++) {
      assertThat(chinese.get(i)).as("line %d that is not blank", i + 1).isEqualTo(english.get(i));
    }
    assertThat(chinese).hasSameSizeAs(english).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void chineseIsWrittenWithChinesePunctuation(String name) throws IOException {
    assertThat(read(name + ".zh.md").replaceAll("\\[[#@/=]", "§"))
        .doesNotContainPattern("\\p{IsHan} ?[,;:?!]").doesNotContainPattern("\\p{IsHan}\\(").doesNotContainPattern("\\)\\p{IsHan}")
        .doesNotContainPattern("\\p{IsHan} [0-9A-Za-z]").doesNotContainPattern("[，。；：？！]{2}");
  }

  // ---------------------------------------------------------------- questions and sources

  /** A blank that does not say whom to ask is asked by nobody. */
  @ParameterizedTest
  @MethodSource("templates")
  void everyBlankHasItsQuestionAndWhoWouldKnow(String name) throws IOException {
    for (String language : List.of("en", "zh")) {
      List<MatchResult> blanks = BLANK.matcher(read(name + "." + language + ".md")).results().toList();
      assertThat(blanks).extracting(blank -> blank.group(1)).allMatch(question -> question.matches("(?s).{8,}[?.？。]\""), "asks for something");
      assertThat(blanks).extracting(blank -> blank.group(2)).noneMatch(String::isBlank);
      assertThat(read(name + "." + language + ".md").split("blank\\(", -1)).as("each is written out").hasSize(blanks.size() + 1);
    }
  }

  @Test
  void whatIsListenedToIsInThePacks() throws IOException {
    Packs packs = Workspace.open().packs();
    for (String name : papers().toList()) {
      for (String language : List.of("en", "zh")) {
        String text = read(name + "." + language + ".md");
        assertThat(RULE.matcher(text).results().map(rule -> rule.group(1))).allSatisfy(rule -> assertThat(packs.rule(rule)).as(rule).isPresent());
        assertThat(SET.matcher(text).results().map(set -> set.group(1))).allSatisfy(set -> assertThat(packs.sets()).containsKey(set));
      }
    }
    assertThat(packs.terms()).containsKey("out_of_reach");
    assertThat(packs.instruments()).containsKey("derogation");
    assertThat(packs.lexicon().has("measures", "split_processing")).isTrue();
    assertThat(packs.lexicon().has("grounds", "compelling_interests")).isTrue();
  }

  /** Of each statement on a country's law it is told how sure it is. */
  @Test
  void whatIsSaidOfADestinationTellsHowSureItIs() throws IOException {
    Set<String> marks = Set.of("Source", "verified", "secondary", "unverified", "date secondary, article numbers unverified");
    assertThat(destinations()).contains("CN").allSatisfy(country -> {
      assertThat(Countries.isCountry(country)).isTrue();
      assertThat(ROW.matcher(read("destination/" + country + ".en.md")).results().map(row -> row.group(1)))
          .hasSizeGreaterThan(2).allMatch(marks::contains);
    });
  }

  /** No template says how it ends; who signs does. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theDecisionIsLeftOpen(String language) throws IOException {
    String text = read("gdpr-transfer-impact-assessment." + language + ".md");
    String conclusion = text.substring(text.lastIndexOf("\n## "));
    assertThat(conclusion).doesNotContain("derived(");
    assertThat(conclusion.split("blank\\(")).hasSize(3);
  }

  // ---------------------------------------------------------------- reading

  private static List<String> headings(String name, String level) throws IOException {
    return read(name + ".en.md").lines().filter(line -> line.startsWith(level)).filter(line -> !line.contains("["))
        .map(line -> line.substring(level.length())).toList();
  }

  /** Line by line, for within a line each language has an order of its own. */
  private static List<List<String>> shape(String file) throws IOException {
    return read(file).replaceAll("(?s)\\[#--.*?--\\]", "").lines().filter(line -> !line.isBlank())
        .map(line -> SHAPE.matcher(line).results().map(MatchResult::group).map(found -> found.replaceFirst("blank\\(.*", "blank(").strip())
            .sorted().toList()).toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
