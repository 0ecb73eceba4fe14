package dev.landfall.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.verdict.AssumptionWording;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unsettled reading of the law never counts in silence. */
class SwitchesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final String MODEL = """
      system "Spec" as of 2026-11-01 laws gdpr %s
      switch strict "Strict reading" default off cites "House rule"
      rule gdpr.spec "Nothing to India" { cites "House rule" since 2020-01-01 when switch(strict) and to.place in IN forbids }
      party Shop in DE
      party Desk in IN
      party Bank in CH
      subjects Buyers in DE
      data Contact is contact of Buyers
      store Orders at DE by Shop holds Contact
      team Help at IN by Desk
      team Tell at CH by Bank
      Orders -> Help: Contact
      Orders -> Tell: Contact
      """;

  @TempDir Path folder;

  @Test
  void theReadingOfThePackIsTakenAndSaid() throws IOException {
    assertThat(verdicts("", Map.of())).containsExactly("gap", "free");
    assertThat(assumptions("", Map.of())).containsExactly("reads Strict reading: off (default)");
  }

  @Test
  void theModelChooses() throws IOException {
    assertThat(verdicts("switch strict on", Map.of())).containsExactly("forbidden", "free");
    assertThat(assumptions("switch strict on", Map.of())).containsExactly("reads Strict reading: on (chosen)");
    assertThat(assumptions("switch strict off", Map.of())).containsExactly("reads Strict reading: off (chosen)");
  }

  @Test
  void theUserComesBeforeTheModel() throws IOException {
    assertThat(verdicts("switch strict on", Map.of("strict", false))).containsExactly("gap", "free");
    assertThat(verdicts("", Map.of("strict", true))).containsExactly("forbidden", "free");
  }

  /** Also where the rule that asks is silent now; not where it would be silent either way. */
  @Test
  void everyPartThatHangsOnItSaysSo() throws IOException {
    assertThat(assessment("", Map.of()).transfers()).extracting(transfer -> AssumptionWording.words(transfer.parts().getFirst().assumptions()))
        .containsExactly(List.of("reads Strict reading: off (default)"), List.of());
  }

  @Test
  void oneThatIsNotThereIsToldWithTheNearest() throws IOException {
    assertThat(analyse("", Map.of("strikt", true)).diagnostics()).singleElement().satisfies(
        told -> assertThat(told.headline()).isEqualTo("There is no switch `strikt`"),
        told -> assertThat(told.help()).get().asString().contains("`strict`"));
  }

  private List<String> verdicts(String clause, Map<String, Boolean> switches) throws IOException {
    return assessment(clause, switches).transfers().stream().map(transfer -> transfer.verdict().word()).toList();
  }

  private List<String> assumptions(String clause, Map<String, Boolean> switches) throws IOException {
    return AssumptionWording.words(assessment(clause, switches).assumptions());
  }

  private Assessment assessment(String clause, Map<String, Boolean> switches) throws IOException {
    Analysis analysis = analyse(clause, switches);
    assertThat(analysis.diagnostics()).extracting(Diagnostic::headline).isEmpty();
    return analysis.assessment().orElseThrow();
  }

  private Analysis analyse(String clause, Map<String, Boolean> switches) throws IOException {
    Path file = Files.writeString(folder.resolve("main.land"), MODEL.formatted(clause));
    return Workspace.open().analyse(file, new Workspace.Options(Optional.empty(), List.of(), switches, DAY));
  }
}
