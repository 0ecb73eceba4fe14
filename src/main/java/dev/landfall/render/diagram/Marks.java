package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the law says of each flow, as far as the picture shows it. */
final class Marks {

  /**
   * One transfer.
   *
   * @param verdict of the data that are looked at
   * @param accepted somebody answers for the gap
   */
  record Mark(Transfer transfer, Verdict verdict, boolean accepted) {

    String regime() {
      return transfer.regime().name();
    }
  }

  private final Map<Flow, List<Mark>> marks = new IdentityHashMap<>();

  /**
   * @param data whose verdicts count; empty: all
   * @param shown which transfers are looked at
   */
  Marks(Assessment assessment, Set<Data> data, Predicate<Transfer> shown) {
    Set<String> accepted = assessment.acceptedGaps().keySet();
    for (Transfer transfer : assessment.transfers()) {
      if (shown.test(transfer)) {
        verdict(transfer, data).ifPresent(verdict -> marks.computeIfAbsent(transfer.flow(), flow -> new ArrayList<>())
            .add(new Mark(transfer, verdict, verdict == Verdict.GAP && accepted.contains(transfer.id()))));
      }
    }
  }

  private static Optional<Verdict> verdict(Transfer transfer, Set<Data> data) {
    return data.isEmpty() ? Optional.of(transfer.verdict())
        : transfer.parts().stream().filter(part -> data.contains(part.data())).map(Part::verdict).reduce(Verdict::worse);
  }

  List<Mark> of(Flow flow) {
    return marks.getOrDefault(flow, List.of());
  }

  List<Mark> of(Collection<Flow> flows) {
    return flows.stream().flatMap(flow -> of(flow).stream()).toList();
  }

  static Optional<Verdict> worst(Collection<Mark> marks) {
    return marks.stream().map(Mark::verdict).reduce(Verdict::worse);
  }

  static Map<String, List<Mark>> byRegime(Collection<Mark> marks) {
    return marks.stream().collect(Collectors.groupingBy(Mark::regime, LinkedHashMap::new, Collectors.toList()));
  }

  /** How many have each verdict, the worst first: {@code 2 gap, 1 free}. */
  static String counted(Collection<Mark> marks) {
    Map<Verdict, Long> counts = marks.stream()
        .collect(Collectors.groupingBy(Mark::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
    List<String> words = new ArrayList<>();
    counts.forEach((verdict, count) -> words.addFirst(count + " " + verdict.word()));
    return String.join(", ", words);
  }
}
