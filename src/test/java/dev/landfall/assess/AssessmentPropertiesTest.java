package dev.landfall.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every model, whatever the law: tried on random small ones. */
class AssessmentPropertiesTest {

  /** Once decided, decided for good: to know more can only settle what was open. */
  @Property(seed = "20261101", tries = 120, shrinking = ShrinkingMode.OFF)
  void tellingAFactSettlesWhatWasOpenAndNothingElse(@ForAll Random random) {
    Draft draft = Draft.any(random);
    Optional<Draft> told = draft.telling(random);
    if (told.isPresent()) {
      Map<String, Verdict> before = draft.verdicts();
      Map<String, Verdict> after = told.get().verdicts();
      after.forEach((part, verdict) -> assertThat(before.get(part)).as(part + " is now " + verdict + "\n" + both(draft, told.get()))
          .isIn(verdict, Verdict.OPEN));
      before.forEach((part, verdict) -> assertThat(after.get(part)).as(part + " was " + verdict + "\n" + both(draft, told.get()))
          .satisfiesAnyOf(now -> assertThat(now).isEqualTo(verdict), now -> assertThat(verdict).isEqualTo(Verdict.OPEN)));
    }
  }

  @Property(seed = "20261101", tries = 120, shrinking = ShrinkingMode.OFF)
  void aFurtherSafeguardNeverHarms(@ForAll Random random) {
    Draft draft = Draft.any(random);
    Draft signed = draft.signing(random);
    Map<String, Verdict> before = draft.verdicts();
    Map<String, Verdict> after = signed.verdicts();
    assertThat(after.keySet()).as(both(draft, signed)).isEqualTo(before.keySet());
    after.forEach((part, verdict) -> assertThat(verdict.worse(before.get(part))).as(part + " is now " + verdict + "\n" + both(draft, signed))
        .isEqualTo(before.get(part)));
  }

  @Property(seed = "20261101", tries = 100, shrinking = ShrinkingMode.OFF)
  void theOrderOfDeclarationsDoesNotMatter(@ForAll Random random) {
    Draft draft = Draft.any(random);
    Draft other = draft.shuffled(random);
    assertThat(said(other)).as(both(draft, other)).isEqualTo(said(draft));
  }

  @Property(seed = "20261101", tries = 80, shrinking = ShrinkingMode.OFF)
  void twoRunsSayTheSameInTheSameOrder(@ForAll Random random) {
    Draft draft = Draft.any(random);
    Assessment one = draft.assess();
    Assessment other = draft.assess();
    assertThat(lines(other)).as(draft.text()).isEqualTo(lines(one));
    assertThat(other.findings().stream().map(AssessmentPropertiesTest::line).toList()).as(draft.text())
        .isEqualTo(one.findings().stream().map(AssessmentPropertiesTest::line).toList());
    assertThat(other.assumptions()).isEqualTo(one.assumptions());
  }

  static Set<String> said(Draft draft) {
    Assessment assessment = draft.assess();
    Set<String> said = assessment.transfers().stream().map(AssessmentPropertiesTest::unordered).collect(Collectors.toSet());
    assessment.findings().stream().map(AssessmentPropertiesTest::line).forEach(said::add);
    return said;
  }

  private static String line(Finding finding) {
    return finding.rule() + " on " + finding.on() + " " + finding.severity();
  }

  private static List<String> lines(Assessment assessment) {
    return assessment.transfers().stream().map(t -> String.join(" | ", t.id(), t.exporter().label(), t.importer().label(),
        t.verdict().word(), t.needs().toString(), t.ruleIds().toString(), t.questions().toString(), t.duties().toString(),
        t.individuals().toString(), t.special().toString(), t.path().toString(), t.parts().toString())).toList();
  }

  /** Without the order in which things are listed, and without the one of several paths that is shown. */
  private static String unordered(Transfer t) {
    return String.join(" | ", t.regime().name(), t.flow().name(), t.exporter().label(), t.importer().label(), t.verdict().word(),
        sorted(t.needs()), sorted(t.ruleIds()), sorted(t.questions()), sorted(t.duties().stream().map(d -> d.name() + d.met()).toList()),
        sorted(t.warnings().stream().map(r -> r.id()).toList()), t.individuals().toString(), t.special().toString(),
        sorted(t.parts().stream().map(AssessmentPropertiesTest::part).toList()));
  }

  private static String part(Part part) {
    return String.join(" ", part.data().name(), part.form(), sorted(part.subjects().stream().map(s -> s.name()).toList()),
        part.verdict().word(), sorted(part.needs()), sorted(part.decidedBy().stream().map(r -> r.id()).toList()),
        sorted(part.safeguards().stream().map(s -> s.name()).toList()), sorted(part.questions()));
  }

  private static String sorted(List<?> things) {
    return things.stream().map(Object::toString).sorted().toList().toString();
  }

  private static String both(Draft one, Draft other) {
    return one.text() + "--- and\n" + other.text();
  }
}
