package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Heard;
import dev.landfall.assess.Part;
import dev.landfall.assess.explain.Change;
import dev.landfall.assess.explain.Explainer;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.explain.UnderLaw;
import dev.landfall.assess.explain.WhatIf;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever `explain` says would change a verdict does: the change is written into the text of the model, the text is read and
 * judged anew, and comes out as was said. Tried on every decided case.
 */
class CounterfactualsTest {

  @TempDir Path scratch;

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private int held;

  @Test
  void aChangeMadeInTheTextOfTheModelDoesWhatWasSaid() throws IOException {
    for (Path file : models()) {
      hold(file);
    }
    assertThat(wrong).isEmpty();
    assertThat(held).as("changes that were tried").isGreaterThan(200);
    assertThat(kinds).as("kinds of change").contains("anonymised", "at", "basis", "ciio", "count", "covers", "ground",
        "is scc module 2", "is cn_standard_contract", "not necessary", "occasional", "since", "with", "without ", "without with");
  }

  /** Enough of them: every fifth case, and models about papers. */
  private static List<Path> models() {
    List<Path> cases = Bundled.files("cases").stream().filter(file -> file.toString().endsWith(".land")).toList();
    List<Path> models = new ArrayList<>(IntStream.iterate(0, i -> i < cases.size(), i -> i + 5).mapToObj(cases::get).toList());
    Bundled.files("language").stream().filter(file -> file.getFileName().toString().matches("(62|68)-.*")).forEach(models::add);
    return models;
  }

  private void hold(Path file) throws IOException {
    Assessment assessment = Bundled.assess(file);
    for (Flow flow : assessment.model().flows()) {
      for (UnderLaw law : new Explainer(assessment, Map.of(), Explainer.Depth.WITH_CHANGES).explain(flow, assessment.regimes()).laws()) {
        for (Portion portion : law.portions()) {
          for (WhatIf whatIf : Stream.concat(portion.better().stream(), portion.worse().stream()).toList()) {
            hold(file, flow, law.regime().name(), portion, whatIf);
          }
        }
      }
    }
  }

  private void hold(Path file, Flow flow, String regime, Portion portion, WhatIf whatIf) throws IOException {
    Optional<String> edited = Edited.text(Files.readString(file), whatIf.change());
    if (edited.isEmpty()) {
      return;
    }
    held++;
    kinds.add((whatIf.change().kind() == Change.Kind.WITHOUT ? "without " : "") + whatIf.change().head().replaceAll(" (from|key) .*", ""));
    Optional<Verdict> found = verdict(Bundled.assess(Files.writeString(scratch.resolve("main.land"), edited.get())), flow, regime, portion);
    if (!found.equals(whatIf.verdict())) {
      wrong.add(file.getFileName() + " " + flow.name() + " under " + regime + ": " + whatIf.change() + " was said to be "
          + whatIf.verdict() + ", is " + found);
    }
  }

  /** Of the same parts, as one reads them off the assessment. */
  private static Optional<Verdict> verdict(Assessment assessment, Flow flow, String regime, Portion portion) {
    return assessment.transfers().stream()
        .filter(transfer -> transfer.regime().name().equals(regime) && transfer.flow().name().equals(flow.name()))
        .flatMap(transfer -> transfer.parts().stream()).filter(part -> portion.parts().stream().anyMatch(heard -> isOf(part, heard)))
        .map(Part::verdict).reduce(Verdict::worse);
  }

  private static boolean isOf(Part part, Heard heard) {
    var sent = heard.crossing().movement().sent();
    return part.data().equals(sent.data()) && (sent.subjects().isEmpty() ? part.subjects().isEmpty() : part.subjects().contains(sent.subjects().get()));
  }
}
