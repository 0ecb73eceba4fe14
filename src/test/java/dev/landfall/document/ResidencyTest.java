package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Outcome;
import dev.landfall.document.Residency.Answer;
import dev.landfall.document.Residency.Doubtful;
import dev.landfall.document.Residency.NotReached;
import dev.landfall.document.Residency.Reached;
import dev.landfall.model.Data;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The statement and {@code expect no D in C} say the same, and the statement claims nothing that is not so. */
class ResidencyTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Workspace WORKSPACE = Workspace.open();
  private static final List<String> PLACES = List.of("CN", "US", "DE", "IN", "EEA", "mainland");

  private static final String HEAD = """
      system "Doubt" as of 2026-11-01 laws gdpr
      party Us in DE
      party Cloud in US
      party Hidden
      subjects Users in DE count 10
      data Contact is contact of Users
      data Health is health of Users
      data Record includes Contact
      """;

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> theTwinSaysTheSame() {
    return Stream.of("retail", "hospital", "connected-car", "group-hr", "ai-assistant/eu-deepseek", "ai-assistant/cn-openai",
        "ai-assistant/two-markets").map(sample -> dynamicTest(sample, () -> {
          String text = Files.readString(ROOT.resolve("samples/" + sample + "/main.land"));
          same(text.replaceAll("(?m)^include .*$", ""));
        }));
  }

  @Test
  void theTwinSaysTheSameInDoubt() throws IOException {
    same(HEAD + """
        store Here at DE by Us holds Record
        store Cache by Us
        store Far at US by Cloud
        Here -> Cache: Record
        Here -> Far: Contact anonymised
        """);
  }

  @Test
  void aPlaceThatNobodyKnowsRulesNothingOut() throws IOException {
    Residency residency = residency(HEAD + "store Here at DE by Us holds Contact\nstore Cache by Us\nHere -> Cache: Contact\n");
    assertThat(answer(residency, "Contact", "CN")).isEqualTo(new Doubtful(List.of("Cache")));
    assertThat(answer(residency, "Contact", "DE")).isEqualTo(new Reached(List.of("Here")));
    assertThat(answer(residency, "Health", "CN")).isEqualTo(new NotReached(List.of(), List.of()));
  }

  @Test
  void whoLooksFromAfarHasWhatIsLookedAt() throws IOException {
    Residency residency = residency(HEAD + "store Here at DE by Us holds Contact\nteam Desk at IN by Us\nDesk reads Here: Contact\n");
    assertThat(answer(residency, "Contact", "IN")).isEqualTo(new Reached(List.of("Desk")));
  }

  @Test
  void aPartOfAWholeGoesWhereTheWholeGoes() throws IOException {
    Residency residency = residency(HEAD + "store Here at DE by Us holds Record\nstore Far at US by Cloud\nHere -> Far: Record\n");
    assertThat(answer(residency, "Contact", "US")).isEqualTo(new Reached(List.of("Far")));
    assertThat(answer(residency, "Health", "US")).isEqualTo(new NotReached(List.of(), List.of()));
  }

  @Test
  void whatIsAnonymousIsNotThatAnyMore() throws IOException {
    Residency residency = residency(HEAD + "store Here at DE by Us holds Contact\nstore Far at US by Cloud\nHere -> Far: Contact anonymised\n");
    assertThat(answer(residency, "Contact", "US")).isEqualTo(new NotReached(List.of("Far"), List.of()));
  }

  /** The law of its country can reach a company wherever its machines stand, so the reader is told. */
  @Test
  void aCompanyFromTherePerhapsKeepsThem() throws IOException {
    Residency residency = residency(HEAD + "store Here at DE by Us hosted by Cloud holds Contact\n");
    assertThat(answer(residency, "Contact", "US")).isEqualTo(new NotReached(List.of(), List.of("Cloud")));
    assertThat(answer(residency, "Contact", "CN")).isEqualTo(new NotReached(List.of(), List.of()));
  }

  private void same(String model) throws IOException {
    Assessment found = assess(model);
    Residency residency = Residency.of(found);
    StringBuilder asking = new StringBuilder(model).append('\n');
    List<String> said = new ArrayList<>();
    for (Data data : found.model().data()) {
      for (String place : PLACES) {
        asking.append("expect no ").append(data.name()).append(" in ").append(place).append('\n');
        List<Answer> answers = residency.entries().stream().filter(entry -> entry.data().equals(data))
            .map(entry -> residency.reaches(entry, place)).toList();
        said.add(answers.stream().anyMatch(Reached.class::isInstance) ? "reaches"
            : answers.stream().anyMatch(Doubtful.class::isInstance) ? "cannot" : "");
      }
    }
    List<Outcome> outcomes = assess(asking.toString()).expectations();
    List<String> twins = outcomes.subList(outcomes.size() - said.size(), outcomes.size()).stream()
        .map(outcome -> outcome.found().map(words -> words.split(" ")[0]).orElse("")).toList();
    assertThat(twins).isEqualTo(said).contains("").contains("reaches");
  }

  private static Answer answer(Residency residency, String data, String place) {
    return residency.entries().stream().filter(entry -> entry.data().name().equals(data)).findFirst()
        .map(entry -> residency.reaches(entry, place)).orElseThrow();
  }

  private Residency residency(String model) throws IOException {
    return Residency.of(assess(model));
  }

  private Assessment assess(String model) throws IOException {
    Analysis analysis = WORKSPACE.analyse(Files.writeString(folder.resolve("main.land"), model),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
    return analysis.assessment().orElseThrow(() -> new AssertionError(analysis.diagnostics()));
  }
}
