package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Gazetteer;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.syntax.tree.Words.FlowName.Way;
import dev.landfall.syntax.tree.Words.Place;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Bounds with much room, to catch what grows faster than the model; in time of the processor, for machines are busy. */
class ResolverSpeedTest {

  private static final SourceFile FILE = new SourceFile("large.land", "-");
  private static final Span SPAN = FILE.span(0, 1);

  @Test
  void aHundredThousandComponentsAndThreeHundredThousandFlows() {
    List<Statement> statements = components(100_000);
    for (int i = 0; i < 300_000; i++) {
      statements.add(flow("C" + i % 100_000, "C" + (i * 7 + 1) % 100_000));
    }
    Resolved resolved = inTime(() -> resolve(statements));
    assertEquals(300_000, resolved.model().orElseThrow().flows().size());
  }

  @Test
  void manyUnknownNamesInALargeModel() {
    List<Statement> statements = components(100_000);
    for (int i = 0; i < 100_000; i++) {
      statements.add(flow("C" + i, "Cx" + i));
    }
    List<Diagnostic> told = inTime(() -> resolve(statements).diagnostics());
    assertEquals(ResolveWording.MOST + 1, told.size());
  }

  @Test
  void componentsThatAreNestedDeeply() {
    Declaration inner = component("C", List.of());
    for (int i = 0; i < 2_000; i++) {
      inner = component("C", List.of(inner));
    }
    Statement outer = inner;
    Resolved resolved = inTime(() -> resolve(List.of(outer)));
    assertEquals(2_001, resolved.model().orElseThrow().components().size());
  }

  private static <T> T inTime(Supplier<T> run) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T result = run.get();
    Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(Duration.ofSeconds(10)) < 0, () -> "took " + taken);
    return result;
  }

  private static Resolved resolve(List<Statement> statements) {
    return Resolver.resolve("large", List.of(new Written(FILE, statements, Set.of())), Reading.KNOWN, Gazetteer.bundled());
  }

  private static List<Statement> components(int count) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      statements.add(component("C" + i, List.of()));
    }
    return statements;
  }

  private static Declaration component(String name, List<Statement> members) {
    Clause at = new Clause.At(List.of(new Place(new Name("DE", SPAN), Optional.empty(), SPAN)), SPAN);
    return new Declaration(Kind.STORE, Optional.of(new Name(name, SPAN)), Optional.empty(), Optional.empty(), List.of(at),
        members, Optional.empty(), SPAN, SPAN);
  }

  private static Statement.Flow flow(String from, String to) {
    return new Statement.Flow(List.of(new Name(from, SPAN), new Name(to, SPAN)), Way.SENDS, List.of(), List.of(),
        Optional.empty(), SPAN);
  }
}
