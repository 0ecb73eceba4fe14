package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Rule;
import dev.landfall.law.Validity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every sentence of law in the bundled packs has to carry. */
class RegistryTest {

  private static final List<Rule> RULES = Bundled.packs().rules().values().stream().flatMap(Collection::stream).toList();

  @Test
  void idsAreUniqueAndBeginWithTheirRegime() {
    assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(RULES).allSatisfy(rule -> assertThat(rule.id()).matches(rule.regime() + "\\.[a-z][a-z0-9-]*"));
  }

  @Test
  void everyRuleIsCitedDatedAndTitledInTwoLanguages() {
    assertThat(RULES).allSatisfy(rule -> isDocumented(rule.document()));
  }

  @Test
  void everyVerdictHasItsReasonAndItsRemedy() {
    assertThat(RULES).allSatisfy(rule -> assertThat(rule.document()).satisfies(
        document -> assertThat(document.why()).as(rule.id() + " why").isPresent(),
        document -> assertThat(document.remedy()).as(rule.id() + " remedy").isPresent()));
  }

  @Test
  void aRegimeIsDocumentedAndAnswersWhateverIsAsked() {
    assertThat(Bundled.packs().regimes().values()).allSatisfy(regime -> {
      isDocumented(regime.document());
      List<Rule> rules = Bundled.packs().rules().get(regime.name());
      // where something is a transfer, a rule says what it needs; a regime without transfers speaks of other things alone
      assertThat(rules.stream().anyMatch(rule -> rule.effect() instanceof Effect.Needs || rule.effect() instanceof Effect.Frees))
          .as(regime.name()).isEqualTo(regime.transfer().isPresent());
      assertThat(rules).isNotEmpty();
    });
  }

  @Test
  void everyInstrumentIsDocumented() {
    assertThat(Bundled.packs().instruments().values().stream().flatMap(List::stream))
        .allSatisfy(edition -> isDocumented(edition.document()));
  }

  /** Of two editions that could be signed on one day the later one counts, so the later must begin later. */
  @Test
  void editionsOfAnInstrumentStandInTheOrderOfTheirDates() {
    assertThat(Bundled.packs().instruments().values()).allSatisfy(editions ->
        assertThat(editions).extracting(Instrument::document).extracting(Document::validity).extracting(Validity::since)
            .extracting(Optional::orElseThrow).isSorted());
  }

  @Test
  void everyPackSaysWhenItWasLastHeldAgainstItsSources() {
    assertThat(Bundled.packs().infos()).isNotEmpty().allSatisfy(info -> {
      assertThat(info.reviewed()).as(info.name()).isPresent();
      assertThat(info.titles()).as(info.name()).containsKeys("en", "zh");
    });
  }

  private static void isDocumented(Document document) {
    assertThat(document).satisfies(
        d -> assertThat(d.titles()).as(d.title()).containsKeys("en", "zh"),
        d -> assertThat(d.citations()).as(d.title()).isNotEmpty(),
        d -> assertThat(d.validity().since()).as(d.title()).isPresent());
  }
}
