package dev.landfall.bench;

import static dev.landfall.testing.Models.at;
import static dev.landfall.testing.Models.by;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.of;
import static dev.landfall.testing.Models.pseudonymised;

import dev.landfall.flow.Binding;
import dev.landfall.flow.Facts;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.testing.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to let facts travel through large models, and to ask for the way of every one of them.
 *
 * <p>The models are random and full of circles. Each fifth component holds data, each hundredth flow comes from people,
 * each tenth is pseudonymised, and four countries tie what passes through them. With {@code lines} components stand in
 * ten lines of business with two categories each, and some flows take everything across; without, any flow names any
 * two categories, so that most names are not supported by anything, which is the hard case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PropagationBenchmark {

  private static final String[] COUNTRIES = {"CN", "DE", "IN", "US"};
  private static final int LINES = 10;

  /** Components and flows. */
  @Param({"100/300", "1000/10000", "10000/30000"})
  public String size;

  @Param({"true", "false"})
  public boolean lines;

  private final Random random = new Random(1);
  private Model model;
  private Binding binding;
  private Facts facts;

  @Setup
  public void say() {
    int components = Integer.parseInt(size.split("/")[0]);
    int flows = Integer.parseInt(size.split("/")[1]);
    Models models = new Models();
    for (String country : COUNTRIES) {
      models.party("P" + country, country).subjects("S" + country, country);
    }
    for (int i = 0; i < 2 * LINES; i++) {
      models.data("D" + i, of("S" + COUNTRIES[i % 4]));
    }
    for (int i = 0; i < components; i++) {
      String country = COUNTRIES[random.nextInt(4)];
      models.component("C" + i, at(country), by("P" + country), i % 5 == 0 ? holds("D" + i % LINES) : holds());
    }
    for (int i = 0; i < flows; i++) {
      models.flow(flow(i, components), i % 10 == 0 ? pseudonymised("PCN") : (m, flow) -> flow);
    }
    model = models.build();
    Map<String, TreeSet<String>> regimes = new HashMap<>();
    binding = (component, group) -> regimes.computeIfAbsent(component.places().getFirst().name(),
        place -> new TreeSet<>(List.of(place)));
    facts = Facts.of(model, binding);
    System.out.printf("%d movements, %d unsupported%n", facts.movements().size(), facts.unsupported().size());
  }

  private String flow(int number, int components) {
    int line = random.nextInt(LINES);
    String source = number % 100 == 0 ? "S" + COUNTRIES[line % 4] : component(components, line);
    if (lines && number % 100 == 1) {
      return source + " -> " + component(components, random.nextInt(LINES));
    }
    int second = lines ? line + LINES : random.nextInt(2 * LINES);
    return "%s -> %s: D%d, D%d".formatted(source, component(components, line), line, second);
  }

  private String component(int components, int line) {
    return "C" + (lines ? random.nextInt(components / LINES) * LINES + line : random.nextInt(components));
  }

  @Benchmark
  public Facts propagation() {
    return Facts.of(model, binding);
  }

  @Benchmark
  public int ways() {
    int steps = 0;
    for (Flow flow : model.flows()) {
      Endpoint target = flow.target();
      steps += facts.movements(flow).stream().mapToInt(m -> facts.chain(target, m.arrived()).size()).sum();
    }
    return steps;
  }
}
