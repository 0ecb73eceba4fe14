package dev.landfall.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.explain.Explainer;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.explain.UnderLaw;
import dev.landfall.assess.explain.WhatIf;
import dev.landfall.assess.trace.Outlook;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import dev.landfall.model.Flow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is explained is what was decided: tried on random models. */
class ExplanationPropertiesTest {

  @Property(seed = "20261101", tries = 30, shrinking = ShrinkingMode.OFF)
  void anExplanationSaysWhatTheAssessmentSays(@ForAll Random random) {
    Draft draft = Draft.any(random);
    Assessment assessment = draft.assess();
    for (Flow flow : assessment.model().flows()) {
      for (UnderLaw law : new Explainer(assessment, Map.of(), Explainer.Depth.WITH_CHANGES).explain(flow, assessment.regimes()).laws()) {
        Map<String, Verdict> explained = new TreeMap<>();
        law.portions().stream().filter(portion -> portion.verdict().isPresent()).forEach(portion -> parts(portion)
            .forEach(part -> explained.merge(part, portion.verdict().get(), Verdict::worse)));
        assertThat(explained).as(flow + " under " + law.regime().name() + "\n" + draft.text()).isEqualTo(decided(assessment, flow, law));
        law.portions().forEach(portion -> isTrue(portion, draft));
      }
    }
  }

  private static Stream<String> parts(Portion portion) {
    return portion.parts().stream().map(part -> part.crossing().movement().sent())
        .map(sent -> sent.data().name() + sent.subjects().map(Object::toString).orElse(""));
  }

  private static Map<String, Verdict> decided(Assessment assessment, Flow flow, UnderLaw law) {
    Map<String, Verdict> decided = new TreeMap<>();
    assessment.transfers().stream().filter(transfer -> transfer.flow() == flow && transfer.regime() == law.regime())
        .flatMap(transfer -> transfer.parts().stream()).forEach(part -> subjects(part)
            .forEach(group -> decided.merge(part.data().name() + group, part.verdict(), Verdict::worse)));
    return decided;
  }

  private static List<String> subjects(Part part) {
    return part.subjects().isEmpty() ? List.of("") : part.subjects().stream().map(Object::toString).toList();
  }

  private static void isTrue(Portion portion, Draft draft) {
    Optional<Verdict> verdict = portion.verdict();
    assertThat(portion.transfer().isPresent()).as("belongs to a transfer").isEqualTo(verdict.isPresent());
    Set<Rule> decidedBy = new HashSet<>(portion.parts().getFirst().reading().decision().decidedBy());
    Set<Rule> possible = portion.trace().rules().stream().filter(tried -> tried.truth() != Truth.NO).map(Tried::rule).collect(Collectors.toSet());
    assertThat(possible).as("rules that decided are among those that may fire\n" + draft.text()).containsAll(decidedBy);
    assertThat(verdicts(portion.trace().outlook())).as("cases of the outlook\n" + draft.text())
        .satisfies(cases -> assertThat(verdict.equals(Optional.of(Verdict.OPEN)) ? cases.size() > 1 || cases.contains(verdict)
            : cases.equals(Set.of(verdict))).isTrue());
    assertThat(portion.better()).as(draft.text()).allSatisfy(whatIf -> assertThat(rank(whatIf)).isLessThan(rank(verdict)));
    assertThat(portion.worse()).as(draft.text()).allSatisfy(whatIf -> assertThat(rank(whatIf)).isGreaterThan(rank(verdict)));
  }

  private static Set<Optional<Verdict>> verdicts(Outlook outlook) {
    return switch (outlook) {
      case Outlook.Settled settled -> Set.of(settled.verdict());
      case Outlook.TooMany many -> Set.of(Optional.of(Verdict.OPEN));
      case Outlook.Depends depends -> depends.branches().stream().flatMap(branch -> verdicts(branch.outlook()).stream())
          .collect(Collectors.toSet());
    };
  }

  private static int rank(WhatIf whatIf) {
    return rank(whatIf.verdict());
  }

  private static int rank(Optional<Verdict> verdict) {
    return verdict.map(Verdict::ordinal).orElse(-1);
  }
}
