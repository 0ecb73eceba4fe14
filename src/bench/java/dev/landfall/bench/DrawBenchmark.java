package dev.landfall.bench;

import dev.landfall.assess.Assessment;
import dev.landfall.render.diagram.Diagram;
import dev.landfall.render.diagram.DiagramOptions;
import dev.landfall.render.diagram.EmbeddedGraphviz;
import dev.landfall.render.diagram.Filter;
import dev.landfall.render.diagram.Picture;
import dev.landfall.render.diagram.PngWriter;
import dev.landfall.render.diagram.View;
import dev.landfall.workspace.ModelFiles;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
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
 * How long pictures of generated models take, the assessment not counted, with the engine that needs no install.
 *
 * <p>Components belong to a party for each 25 of them, in twelve countries. With {@code near}, seven flows of eight stay with
 * the party; without, each leads anywhere, which is the hard case.
 *
 * <pre>mvn -P bench -DskipTests verify -Dbench=DrawBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 2)
public class DrawBenchmark {

  private static final String[] COUNTRIES = {"CN", "DE", "IN", "US", "FR", "JP", "GB", "SG", "BR", "NL", "IE", "KR"};
  private static final int COMPONENTS_OF_A_PARTY = 25;
  private static final int CATEGORIES = 20;
  private static final Path FOLDER = Path.of("target", "bench");

  /** Components and flows. */
  @Param({"40/60", "200/600", "1000/3000"})
  public String size;

  @Param({"true", "false"})
  public boolean near;

  private final EmbeddedGraphviz engine = new EmbeddedGraphviz(DrawBenchmark::keep);
  private Assessment assessment;
  private String svg;

  @Setup
  public void assess() throws IOException {
    int components = Integer.parseInt(size.split("/")[0]);
    int flows = Integer.parseInt(size.split("/")[1]);
    Path file = Files.writeString(Files.createDirectories(FOLDER).resolve("main.land"), model(components, flows));
    assessment = Workspace.open().analyse(ModelFiles.read(file), Workspace.Options.asTheModelSays(LocalDate.EPOCH))
        .assessment().orElseThrow();
    svg = system().text();
    System.out.printf("%d transfers, %d characters of SVG; %s%n", assessment.transfers().size(), svg.length(), system().remarks());
  }

  private String model(int components, int flows) {
    Random random = new Random(1);
    int parties = Math.max(2, components / COMPONENTS_OF_A_PARTY);
    StringBuilder text = new StringBuilder("system \"Generated\" {\n  as of 2026-11-01\n  laws gdpr, pipl\n}\n");
    for (int i = 0; i < parties; i++) {
      String country = COUNTRIES[i % COUNTRIES.length];
      text.append("party P%d in %s%s%n".formatted(i, country, country.equals("CN") ? " not ciio" : ""));
    }
    for (int i = 0; i < CATEGORIES; i++) {
      if (i < COUNTRIES.length) {
        text.append("subjects S%1$s in %1$s count %2$dk%n".formatted(COUNTRIES[i], 10 * (i + 1)));
      }
      text.append("data D%d is contact of S%s%n".formatted(i, COUNTRIES[i % COUNTRIES.length]));
    }
    for (int i = 0; i < components; i++) {
      int party = i % parties;
      text.append("store C%d at %s by P%d holds D%d%n".formatted(i, COUNTRIES[party % COUNTRIES.length], party, i % CATEGORIES));
    }
    for (int i = 0; i < flows; i++) {
      int from = random.nextInt(components);
      boolean stays = near && random.nextInt(8) > 0;
      int to = stays ? (from + parties * random.nextInt(1, COMPONENTS_OF_A_PARTY)) % components : random.nextInt(components);
      text.append("C%d -> C%d: D%d%n".formatted(from, to == from ? (to + 1) % components : to, from % CATEGORIES));
    }
    return text.toString();
  }

  private static Path keep(String name, byte[] content) {
    try {
      Path file = Files.createDirectories(FOLDER).resolve(name);
      return Files.exists(file) && Files.size(file) == content.length ? file : Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public Picture system() {
    return Diagram.draw(assessment, DiagramOptions.DEFAULT, engine);
  }

  @Benchmark
  public Picture borders() {
    return Diagram.draw(assessment, DiagramOptions.DEFAULT.of(View.JURISDICTION, Filter.NONE), engine);
  }

  @Benchmark
  public Picture parties() {
    return Diagram.draw(assessment, DiagramOptions.DEFAULT.of(View.PARTY, Filter.NONE), engine);
  }

  @Benchmark
  public Picture mermaid() {
    return Diagram.mermaid(assessment, DiagramOptions.DEFAULT);
  }

  @Benchmark
  public byte[] png() {
    return PngWriter.write(svg);
  }
}
