package dev.landfall.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.eclipsesource.v8.V8;
import dev.landfall.testing.Assessments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EmbeddedGraphvizTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @BeforeEach
  void thereIsAnEngine() {
    Pictures.svg(Assessments.empty());
  }

  @Test
  void placesAGraph() {
    Layout layout = Layout.read(Pictures.ENGINE.layout("digraph { subgraph cluster_0 { a } a -> b [id=e0] }", LONG));
    assertThat(layout.node("a").y()).isLessThan(layout.node("b").y());
    assertThat(layout.box("cluster_0").height()).isPositive();
    assertThat(layout.edge("e0").curve()).hasSizeGreaterThanOrEqualTo(4);
    assertThatThrownBy(() -> layout.node("c")).hasMessage("a layout without `c`");
  }

  @Test
  void whatIsNotDotIsSaidToBeSo() {
    assertThatThrownBy(() -> Pictures.ENGINE.layout("digraph {", LONG))
        .isInstanceOfSatisfying(DiagramException.class, e -> assertThat(e.reason()).isEqualTo(DiagramException.Reason.FAILED));
  }

  /** A thousand nodes, three thousand edges: some twenty seconds of work. */
  @Test
  @Timeout(30)
  void aLayoutThatTakesTooLongIsStopped() throws InterruptedException {
    Random random = new Random(1);
    String edges = random.ints(3000, 0, 1000).mapToObj(from -> "n" + from + " -> n" + random.nextInt(1000) + ";\n")
        .collect(Collectors.joining());
    assertThatThrownBy(() -> Pictures.ENGINE.layout("digraph {" + edges + "}", Duration.ofSeconds(2)))
        .isInstanceOf(DiagramException.class)
        .hasMessage("the picture is too large: no layout was found in 2 s; draw a part of the model or raise the limit");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("landfall-layout")) {
        thread.join(Duration.ofSeconds(10));
        assertThat(thread.isAlive()).as("goes on after the limit").isFalse();
      }
    }
  }

  @Test
  void theLibraryAsksForNoExecutableStack() throws IOException {
    try (InputStream in = V8.class.getResourceAsStream("/libj2v8_linux_x86_64.so")) {
      assumeThat(in).as("the library for Linux").isNotNull();
      byte[] original = in.readAllBytes();
      byte[] mended = ExecutableStack.refused(original);
      assertThat(flags(original)).isEqualTo(7);
      assertThat(flags(mended)).isEqualTo(6);
      assertThat(mended).hasSameSizeAs(original);
    }
  }

  @Test
  void otherFilesStayAsTheyAre() {
    byte[] other = "MZ, and not much else, but more than sixty-four bytes of it, so that a header would fit".getBytes();
    assertThat(ExecutableStack.refused(other)).isEqualTo(other);
    assertThat(ExecutableStack.refused(new byte[0])).isEmpty();
  }

  private static int flags(byte[] file) {
    ByteBuffer elf = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = (int) elf.getLong(0x20); ; at += elf.getShort(0x36)) {
      if (elf.getInt(at) == 0x6474E551) {
        return elf.getInt(at + 4);
      }
    }
  }
}
