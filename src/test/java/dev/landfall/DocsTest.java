package dev.landfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.cli.Environment;
import dev.landfall.cli.Main;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.law.Property;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Syntax;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages that people read are true: their examples are models, their output was printed, their tables of verdicts are
 * what comes out, and what they point at is there.
 *
 * <p>What a block is checked for stands behind its three backticks: {@code land} for a whole model, {@code land fragment}
 * for lines that have only to parse, {@code text} and a command line for output, in which {@code …} stands for lines that
 * were cut.
 */
class DocsTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final Workspace.Options OPTIONS = Workspace.Options.asTheModelSays(LocalDate.now(CLOCK));
  private static final Workspace WORKSPACE = Workspace.open();

  private static final Pattern BLOCK =
      Pattern.compile("^(?<indent> *)```(?<info>.+)\\R(?<text>(?s:.*?))^\\k<indent>```$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");
  private static final Pattern PATH = Pattern.compile("`((?:src|samples|grammar|\\.ci|\\.github)/[\\w./-]+)`");
  private static final Pattern VERDICT = Pattern.compile("^\\| `([^`]+)` \\| (\\w+) \\| (\\w+) \\|", Pattern.MULTILINE);
  private static final Pattern NOT_A_BLOCK = Pattern.compile("^ *```", Pattern.MULTILINE);

  @TempDir
  private Path scratch;

  private record Block(String page, int line, String info, String text) {
    boolean isOf(String word) {
      return info.equals(word) || info.startsWith(word + " ");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyModelHasNoErrors() {
    return blocks("land").map(block -> dynamicTest(block.page + ":" + block.line, () ->
        assertThat(errors(block)).as(block.text).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyOutputIsWhatIsPrinted() {
    return blocks("text").map(block -> dynamicTest(block.page + ":" + block.line, () -> {
      List<String> printed = printed(block.info.substring("text ".length()).split(" "));
      int from = 0;
      for (String line : block.text.lines().filter(it -> !it.equals("…")).toList()) {
        int at = printed.subList(from, printed.size()).indexOf(line);
        assertThat(at).as("printed: " + line).isNotNegative();
        from += at + 1;
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyTableOfVerdictsIsWhatComesOut() {
    return pages().stream().filter(page -> page.startsWith("samples") && Files.exists(ROOT.resolve(page).resolveSibling("main.land")))
        .map(page -> dynamicTest(page.toString(), () -> assertThat(rows(page)).containsExactlyInAnyOrderElementsOf(
            transfers(page.getParent()))));
  }

  /** Variants of one sample beside each other: under each law the worst verdict of each, or a dash. */
  @Test
  void theVariantsOfTheAssistantCompareAsTheirPageSays() {
    Path folder = Path.of("samples", "ai-assistant");
    List<List<String>> rows = read(folder.resolve("README.md")).lines().filter(line -> line.startsWith("| "))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(cell -> cell.strip().replaceAll("[`*]|\\[|\\]\\(.*\\)", "")).toList())
        .toList();
    assertThat(rows).hasSizeGreaterThan(3);
    List<String> variants = rows.getFirst().subList(1, rows.getFirst().size());
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row.subList(1, row.size())).as(row.getFirst()).isEqualTo(
          variants.stream().map(variant -> worst(assessed(folder.resolve(variant)), row.getFirst())).toList());
    }
  }

  private static String worst(Assessment assessment, String law) {
    return assessment.transfers().stream().filter(transfer -> transfer.regime().name().equals(law)).map(Transfer::verdict)
        .reduce(Verdict::worse).map(Verdict::word).orElse("–");
  }

  @TestFactory
  Stream<DynamicTest> everyExpectationOfASampleHolds() {
    return samples().map(sample -> dynamicTest(sample.toString(), () ->
        assertThat(failures(assessed(sample))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> whateverAPagePointsAtIsThere() {
    return pages().stream().map(page -> dynamicTest(page.toString(), () -> {
      Path folder = ROOT.resolve(page).toAbsolutePath().getParent();
      assertThat(all(LINK, read(page))).allSatisfy(link -> assertThat(folder.resolve(link).normalize()).exists());
      assertThat(all(PATH, read(page))).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }));
  }

  @Test
  void everyPropertyStandsOnThePageAboutPacks() {
    assertThat(Property.values()).allSatisfy(property ->
        assertThat(read(Path.of("src/docs/packs.md"))).contains("| `" + property.path()));
  }

  @Test
  void everySampleAndEveryDecisionIsPointedAt() {
    assertThat(samples()).allSatisfy(sample ->
        assertThat(read(sample.resolveSibling("README.md"))).contains("(" + sample.getFileName() + "/README.md)"));
    assertThat(read(Path.of("samples", "README.md"))).contains("(ai-assistant/README.md)");
    assertThat(pages().stream().filter(page -> page.startsWith("src/docs/decisions")))
        .allSatisfy(page -> assertThat(read(Path.of("README.md"))).contains("(" + page + ")"));
  }

  @Test
  void blocksAreFound() {
    assertThat(pages().stream().flatMap(DocsTest::blocks).filter(block -> block.isOf("land"))).hasSizeGreaterThan(10);
    assertThat(pages()).allSatisfy(page -> assertThat(NOT_A_BLOCK.matcher(read(page)).results().count() % 2).isZero());
  }

  /** Errors of the text, and expectations that do not hold. */
  private List<String> errors(Block block) throws IOException {
    return switch (block.info) {
      case "land" -> {
        Analysis analysis = WORKSPACE.analyse(Files.writeString(scratch.resolve("main.land"), block.text), OPTIONS);
        yield Stream.concat(errors(analysis.diagnostics()), analysis.assessment().stream().flatMap(DocsTest::failures)).toList();
      }
      case "land fragment" -> errors(Syntax.parse(new SourceFile(block.page, block.text)).problems()).toList();
      default -> throw new IllegalArgumentException("no such kind of block: " + block.info);
    };
  }

  private static Stream<String> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(it -> it.severity() == Severity.ERROR).map(Diagnostic::headline);
  }

  private static Stream<String> failures(Assessment assessment) {
    return assessment.expectations().stream().filter(outcome -> !outcome.holds())
        .map(outcome -> outcome.text() + ", found: " + outcome.found().orElseThrow());
  }

  private static List<String> printed(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Environment environment = new Environment(Map.of(), ROOT.toAbsolutePath(), false, false, 80);
    new Main(CLOCK, stream, stream, environment).run(arguments);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> rows(Path page) {
    return VERDICT.matcher(read(page)).results().map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3)).toList();
  }

  private static List<String> transfers(Path sample) {
    return assessed(sample).transfers().stream().map(DocsTest::row).toList();
  }

  private static String row(Transfer transfer) {
    return transfer.flow().name() + " " + transfer.regime().name() + " " + transfer.verdict().word();
  }

  private static Assessment assessed(Path sample) {
    Analysis analysis = WORKSPACE.analyse(ROOT.resolve(sample), OPTIONS);
    assertThat(analysis.diagnostics()).isEmpty();
    return analysis.assessment().orElseThrow();
  }

  private static Stream<Path> samples() {
    return files("samples").stream().filter(file -> file.endsWith("main.land")).map(Path::getParent);
  }

  private static Stream<Block> blocks(String word) {
    return pages().stream().flatMap(DocsTest::blocks).filter(block -> block.isOf(word));
  }

  private static Stream<Block> blocks(Path page) {
    String text = read(page);
    return BLOCK.matcher(text).results().map(block -> block(page, text, block));
  }

  private static Block block(Path page, String text, MatchResult found) {
    int line = (int) text.substring(0, found.start()).lines().count() + 1;
    String indent = found.group("indent");
    String content = found.group("text").lines().map(it -> it.startsWith(indent) ? it.substring(indent.length()) : it)
        .reduce("", (all, one) -> all + one + "\n");
    return new Block(page.toString(), line, found.group("info"), content);
  }

  private static List<Path> pages() {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    for (String folder : List.of(".github", "src/docs", "samples")) {
      files(folder).stream().filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages;
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> walk = Files.walk(ROOT.resolve(folder))) {
      return walk.filter(Files::isRegularFile).map(file -> ROOT.toAbsolutePath().relativize(file.toAbsolutePath())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  private static String read(Path page) {
    try {
      return Files.readString(ROOT.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
