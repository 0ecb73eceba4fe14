package dev.landfall.resolve;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found wrong so far, and the names of which nothing can be said. */
final class Problems {

  private final List<ResolveProblem> found = new ArrayList<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Map<String, Integer> order = new HashMap<>();

  Problems(List<Written> files) {
    for (Written file : files) {
      order.putIfAbsent(file.file().name(), order.size());
      doubtful.addAll(file.doubtful());
    }
  }

  void add(ResolveProblem problem) {
    found.add(problem);
  }

  /** Whether a statement that could not be read may have declared the name, or something that it reaches through. */
  boolean isDoubtful(String name) {
    if (doubtful.isEmpty()) {
      return false;
    }
    for (String part : name.split("\\.")) {
      if (doubtful.contains(part)) {
        return true;
      }
    }
    return doubtful.contains(name);
  }

  /** Whether something may be said in a part that could not be read. */
  boolean isPartial() {
    return !doubtful.isEmpty();
  }

  boolean hasErrors() {
    return found.stream().anyMatch(problem -> !problem.isWarning());
  }

  /** By file, then by place; equals keep the order in which they were found. */
  List<ResolveProblem> inOrder() {
    Comparator<Span> byFile = Comparator.comparingInt(span -> order.getOrDefault(name(span.file()), order.size()));
    List<ResolveProblem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(ResolveProblem::at, byFile.thenComparing(Span.BY_POSITION)));
    return sorted;
  }

  private static String name(SourceFile file) {
    return file.name();
  }
}
