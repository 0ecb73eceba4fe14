package dev.landfall.bench;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Parsed;
import dev.landfall.syntax.Syntax;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading models of 1k, 10k and 100k components with three flows each. Each result is the time per flow, so that the
 * three numbers would be equal if nothing but the size of the model counted.
 *
 * <pre>mvn -P bench -DskipTests verify -Dbench=ParseBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class ParseBenchmark {

  private static final int FLOWS = 3;
  private static final int SMALL = 1_000;
  private static final int MEDIUM = 10_000;
  private static final int LARGE = 100_000;

  private SourceFile small;
  private SourceFile medium;
  private SourceFile large;

  @Setup(Level.Trial)
  public void write() {
    small = model(SMALL);
    medium = model(MEDIUM);
    large = model(LARGE);
  }

  @Benchmark
  @OperationsPerInvocation(FLOWS * SMALL)
  public Parsed perFlowOf1k() {
    return parsed(small);
  }

  @Benchmark
  @OperationsPerInvocation(FLOWS * MEDIUM)
  public Parsed perFlowOf10k() {
    return parsed(medium);
  }

  @Benchmark
  @OperationsPerInvocation(FLOWS * LARGE)
  public Parsed perFlowOf100k() {
    return parsed(large);
  }

  private static Parsed parsed(SourceFile file) {
    Parsed parsed = Syntax.parse(file);
    if (!parsed.problems().isEmpty()) {
      throw new IllegalStateException(parsed.problems().getFirst().headline());
    }
    return parsed;
  }

  /** Services with a store inside and three flows between them: about 250 characters for each. */
  static SourceFile model(int components) {
    StringBuilder text = new StringBuilder("system \"Large\" {\n  as of 2026-11-01\n}\n");
    for (int i = 0; i < components; i++) {
      int next = (i * 7 + 1) % components;
      text.append("service S").append(i).append(" \"Service ").append(i).append("\" at Frankfurt by AcmeDE\n");
      text.append("S").append(i).append(" -> S").append(next).append(": Contact, Card for Fulfilment under Scc\n");
      text.append("S").append(i).append(" reads S").append((next + 3) % components).append(": Contact for Marketing\n");
      text.append("S").append(i).append(" -> S").append((next + 5) % components)
          .append(": Contact as F").append(i).append(" {\n  pseudonymised key held by AcmeDE\n  count 120k\n}\n");
    }
    return new SourceFile("large.land", text.toString());
  }
}
