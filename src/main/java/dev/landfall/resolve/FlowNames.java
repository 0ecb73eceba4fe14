package dev.landfall.resolve;

import dev.landfall.model.Endpoint;
import dev.landfall.resolve.ResolveProblem.FlowBothWays;
import dev.landfall.resolve.ResolveProblem.FlowUnknown;
import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.FlowName;
import dev.landfall.syntax.tree.Words.FlowName.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By which names flows can be spoken of: by their labels, and by their ends as written. Ends are kept only for a model that
 * speaks of flows at all.
 */
final class FlowNames {

  private final Declarations declarations;
  private final Endpoints endpoints;
  private final Problems problems;
  private final SequencedSet<String> labels = new LinkedHashSet<>();
  private final Map<String, List<String>> byEnds = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final boolean isAskedFor;

  FlowNames(Declarations declarations, Endpoints endpoints, Problems problems) {
    this.isAskedFor = !declarations.expectations().isEmpty() || !declarations.acceptances().isEmpty();
    this.declarations = declarations;
    this.endpoints = endpoints;
    this.problems = problems;
  }

  /** The canonical writing of a flow without a label. */
  static String written(String first, boolean reads, String second) {
    return first + (reads ? " reads " : " -> ") + second;
  }

  void addLabel(String label) {
    labels.add(label);
  }

  void add(String name, String first, boolean reads, String second) {
    if (isAskedFor) {
      byEnds.merge(written(first, reads, second), List.of(name), FlowNames::union);
    }
  }

  /** Ends of a flow that was told to be wrong: to speak of it is not wrong again. */
  void addBroken(String first, boolean reads, String second) {
    broken.add(written(first, reads, second));
  }

  boolean isLabel(String name) {
    return labels.contains(name);
  }

  SequencedSet<String> labels() {
    return labels;
  }

  /**
   * The names of all flows that are meant: one for a label; for written ends those that have no other name, and where all
   * flows between them have labels, each of these.
   */
  List<String> find(FlowName written) {
    if (written.way().isEmpty()) {
      return label(written.first());
    }
    Optional<String> first = endpoints.find(written.first(), "").map(Endpoint::name);
    Optional<String> second = endpoints.find(written.second().orElseThrow(), "").map(Endpoint::name);
    return first.isPresent() && second.isPresent()
        ? between(written, first.get(), second.get())
        : List.of();
  }

  private List<String> between(FlowName written, String first, String second) {
    if (written.way().equals(Optional.of(Way.EXCHANGES))) {
      problems.add(new FlowBothWays(written, written(first, false, second), written(second, false, first)));
      return List.of();
    }
    String ends = written(first, written.way().equals(Optional.of(Way.READS)), second);
    if (byEnds.containsKey(ends)) {
      return byEnds.get(ends).contains(ends) ? List.of(ends) : byEnds.get(ends);
    }
    if (!broken.contains(ends) && !(problems.isDoubtful(first) && problems.isDoubtful(second))) {
      List<String> same = Stream.of(written(second, true, first), written(first, true, second),
          written(first, false, second), written(second, false, first)).filter(byEnds::containsKey).toList();
      problems.add(new FlowUnknown(written, ends, byEnds.keySet(), same));
    }
    return List.of();
  }

  /** Nearly all ends have one name, so no larger collection is kept for them. */
  private static List<String> union(List<String> names, List<String> one) {
    return names.containsAll(one) ? names : Stream.concat(names.stream(), one.stream()).toList();
  }

  private List<String> label(Name name) {
    if (isLabel(name.text())) {
      return List.of(name.text());
    }
    if (!problems.isDoubtful(name.text())) {
      List<String> all = new ArrayList<>(labels);
      problems.add(new NameUnknown(Sort.LABEL, name, all, declarations.anywhere(name.text())));
    }
    return List.of();
  }
}
