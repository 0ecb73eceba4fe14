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
 * A fact that nobody told, with the transfers that hang on it: whether they are in order, or which instrument they need.
 *
 * @param settles how many verdicts are open for want of it
 * @param alone how many of the transfers hang on it and on nothing else
 */
record Question(String fact, List<Transfer> transfers, long settles, long alone) {

  /** The one that helps with most verdicts first. */
  static List<Question> of(Assessment found) {
    Map<String, List<Transfer>> hanging = new LinkedHashMap<>();
    found.transfers().stream().filter(transfer -> transfer.verdict() == Verdict.OPEN || transfer.verdict() == Verdict.GAP).forEach(transfer ->
        transfer.questions().forEach(fact -> hanging.computeIfAbsent(fact, f -> new ArrayList<>()).add(transfer)));
    return hanging.entrySet().stream().map(entry -> new Question(entry.getKey(), entry.getValue(),
        entry.getValue().stream().filter(transfer -> transfer.verdict() == Verdict.OPEN).count(),
        entry.getValue().stream().filter(transfer -> transfer.questions().size() == 1).count()))
        .sorted(Comparator.comparing((Question question) -> -question.settles).thenComparing(question -> -question.alone)
            .thenComparing(question -> -question.transfers.size())).toList();
  }
}
