package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that nobody told, with the transfers that hang on it.
 *
 * @param alone how many of them hang on it and on nothing else
 */
record Question(String fact, List<Transfer> transfers, long alone) {

  /** The one that helps with most verdicts first. */
  static List<Question> of(Assessment found) {
    Map<String, List<Transfer>> hanging = new LinkedHashMap<>();
    found.transfers().stream().filter(transfer -> transfer.verdict() == Verdict.OPEN).forEach(transfer ->
        transfer.questions().forEach(fact -> hanging.computeIfAbsent(fact, f -> new ArrayList<>()).add(transfer)));
    return hanging.entrySet().stream().map(entry -> new Question(entry.getKey(), entry.getValue(),
        entry.getValue().stream().filter(transfer -> transfer.questions().size() == 1).count()))
        .sorted(Comparator.comparing((Question question) -> -question.transfers.size()).thenComparing(question -> -question.alone)).toList();
  }
}
