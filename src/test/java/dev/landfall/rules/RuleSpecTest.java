package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Duty;
import dev.landfall.assess.Transfer;
import dev.landfall.law.Effect;
import dev.landfall.diagnostic.Severity;
import dev.landfall.law.Instrument;
import dev.landfall.law.Rule;
import dev.landfall.law.RulePage;
import dev.landfall.model.Safeguard;
import dev.landfall.workspace.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of the bundled packs, and every edition of an instrument that a rule asks for, has a page in {@code rules/}
 * that a lawyer can read, with two models that differ in one fact: in one it speaks, in the other it does not.
 */
class RuleSpecTest {

  private static final String INSTRUMENT = "instrument.";

  @TempDir Path scratch;

  @Test
  void everyRuleHasItsPageAndEveryPageItsRule() {
    SortedSet<String> pages = Bundled.files("rules").stream().map(RuleSpec::nameOf).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> due = new TreeSet<>(Bundled.packs().ruleIds());
    editions().map(RulePage::nameOf).forEach(due::add);
    assertThat(pages).containsExactlyElementsOf(due);
  }

  @Test
  void whatIsShownIsWhatIsTested() {
    assertThat(Bundled.files("rules")).allSatisfy(file ->
        assertThat(RulePages.find(RuleSpec.nameOf(file))).contains(RuleSpec.read(file)));
  }

  @TestFactory
  Stream<DynamicContainer> everyPageHolds() {
    return Bundled.files("rules").stream().map(RuleSpec::read).map(spec -> dynamicContainer(spec.name(), Stream.of(
        dynamicTest("differs in one fact", () -> assertThat(spec.differences()).hasSize(1)),
        dynamicTest("fires", () -> holds(spec.name(), spec.fires(), true)),
        dynamicTest("is silent", () -> holds(spec.name(), spec.silent(), false)))));
  }

  private void holds(String name, String model, boolean speaks) throws IOException {
    Assessment assessment = Bundled.assess(Files.writeString(scratch.resolve("main.land"), model));
    assertThat(assessment.expectations()).isNotEmpty();
    assertThat(Bundled.failures(assessment)).isEmpty();
    assertThat(speaks(name, assessment)).as(name + " speaks").isEqualTo(speaks);
    if (speaks && Bundled.packs().rule(name).map(Rule::decision).orElse(false)) {
      assertThat(assessment.transfers()).as("a decision is shown where it alone decides")
          .allSatisfy(transfer -> assertThat(transfer.ruleIds()).containsExactly(name));
    }
  }

  /** What speaks of no transfer has a finding of its own, and not one that only says that it may. */
  private static boolean speaks(String name, Assessment assessment) {
    boolean ofTransfers = Bundled.packs().rule(name).map(rule -> rule.on() == Rule.On.TRANSFER).orElse(true);
    return ofTransfers ? assessment.transfers().stream().anyMatch(speaks(name))
        : assessment.findings().stream().anyMatch(finding -> finding.rule().equals(name) && finding.severity() == Severity.WARNING);
  }

  private static Predicate<Transfer> speaks(String name) {
    return name.startsWith(INSTRUMENT)
        ? transfer -> transfer.safeguards().stream().anyMatch(safeguard -> isOf(safeguard, name))
        : transfer -> spoken(transfer).anyMatch(name::equals);
  }

  private static Stream<String> spoken(Transfer transfer) {
    return Stream.of(
            transfer.parts().stream().flatMap(part -> part.decidedBy().stream()).map(Rule::id),
            transfer.duties().stream().map(Duty::by),
            transfer.warnings().stream().map(Rule::id))
        .flatMap(ids -> ids);
  }

  private static boolean isOf(Safeguard safeguard, String page) {
    return page.startsWith(INSTRUMENT + safeguard.instrument() + "-");
  }

  /** Editions of instruments that some rule asks for; the others are words that models may use, and carry nothing. */
  private static Stream<Instrument> editions() {
    List<String> asked = Bundled.packs().rules().values().stream().flatMap(Collection::stream).map(Rule::effect)
        .flatMap(effect -> effect instanceof Effect.Needs(List<String> instruments) ? instruments.stream() : Stream.empty())
        .distinct().toList();
    return Bundled.packs().instruments().values().stream().flatMap(Collection::stream)
        .filter(edition -> asked.contains(edition.name()));
  }
}
