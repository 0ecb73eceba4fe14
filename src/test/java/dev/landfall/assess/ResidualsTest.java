package dev.landfall.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.diagnostic.Severity;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rules that speak of no transfer are told. */
class ResidualsTest {

  private static final String MODEL = """
      system "Spec" as of 2026-11-01 laws gdpr
      rule gdpr.spec "Many people" { %s cites "House rule" since 2020-01-01 on party when party.handles >= 1M }
      party Shop in DE %s
      """;

  @TempDir Path folder;

  @Test
  void aDutyIsAWarningAtWhatItIsAbout() throws IOException {
    assertThat(findings("obliges dpia", "handles 2M")).singleElement().satisfies(
        finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING),
        finding -> assertThat(finding.message()).isEqualTo("`Shop` under gdpr asks for `dpia`, which is not there"),
        finding -> assertThat(finding.help()).contains("say `with dpia` once it is there"),
        finding -> assertThat(finding.citations()).containsExactly("House rule"),
        finding -> assertThat(finding.transfer()).isEmpty(),
        finding -> assertThat(finding.on()).isEqualTo("Shop"),
        finding -> assertThat(finding.span().text()).isEqualTo("Shop"),
        finding -> assertThat(finding.span().startPosition().line()).isEqualTo(3));
  }

  @Test
  void oneThatMayStandIsANoteThatNamesTheFact() throws IOException {
    assertThat(findings("obliges dpia", "")).singleElement().satisfies(
        finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE),
        finding -> assertThat(finding.message()).isEqualTo("`Shop` under gdpr may ask for `dpia`, which is not there"),
        finding -> assertThat(finding.help()).contains("tell `Shop.handles`"));
  }

  @Test
  void aWarningIsSaidByItsTitle() throws IOException {
    assertThat(findings("warns", "handles 2M")).extracting(Finding::message).containsExactly("`Shop` under gdpr: many people");
    assertThat(findings("warns", "")).extracting(Finding::message).containsExactly("`Shop` under gdpr, perhaps: many people");
    assertThat(findings("warns", "handles 10")).isEmpty();
  }

  /** What will be made tomorrow is not there today. */
  @Test
  void aDutyIsMetFromItsDay() throws IOException {
    assertThat(findings("obliges dpia", "handles 2M with dpia 2026-11-01")).isEmpty();
    assertThat(findings("obliges dpia", "handles 2M with dpia 2026-11-02")).hasSize(1);
  }

  private List<Finding> findings(String effect, String clauses) throws IOException {
    Path file = Files.writeString(folder.resolve("main.land"), MODEL.formatted(effect, clauses));
    return Workspace.open().analyse(file, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)))
        .assessment().orElseThrow().findings();
  }
}
