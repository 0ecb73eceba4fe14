package dev.landfall.diagnostic;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Diagnostics in the order in which they are told. */
public record Diagnostics(List<Diagnostic> list) implements Iterable<Diagnostic> {

  private static final Diagnostics NONE = new Diagnostics(List.of());

  public Diagnostics {
    list = List.copyOf(list);
  }

  /** No diagnostics. */
  public static Diagnostics none() {
    return NONE;
  }

  /** These, in their order. */
  public static Diagnostics of(Diagnostic... diagnostics) {
    return new Diagnostics(List.of(diagnostics));
  }

  /** These and then the others. */
  public Diagnostics plus(Diagnostics others) {
    List<Diagnostic> all = new ArrayList<>(list);
    all.addAll(others.list);
    return new Diagnostics(all);
  }

  /**
   * As a reader goes through the files, each diagnostic once: by file in the given order, then by place, then the
   * graver first. Files that are not given follow by name; what has no place comes last. Equals keep their order.
   */
  public Diagnostics sorted(List<SourceFile> files) {
    Map<String, Integer> order = new HashMap<>();
    files.forEach(file -> order.putIfAbsent(file.name(), order.size()));
    List<Diagnostic> once = new ArrayList<>(new LinkedHashSet<>(list));
    once.sort(byPlace(order).thenComparing(Diagnostic::severity));
    return new Diagnostics(once);
  }

  /** Whether any is an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** How many are of a severity. */
  public long count(Severity severity) {
    return list.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  @Override
  public Iterator<Diagnostic> iterator() {
    return list.iterator();
  }

  private static Comparator<Diagnostic> byPlace(Map<String, Integer> order) {
    Comparator<Span> byFile = Comparator.comparingInt(span -> order.getOrDefault(span.file().name(), order.size()));
    Comparator<Span> bySpan = byFile.thenComparing(span -> span.file().name()).thenComparing(Span.BY_POSITION);
    return Comparator.comparing(
        diagnostic -> diagnostic.primary().map(Label::span).orElse(null), Comparator.nullsLast(bySpan));
  }
}
