package dev.landfall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.landfall.render.diagram.DiagramException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With programs of our own in the place of Graphviz. */
class GraphvizTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String GRAPH = "digraph { a -> b }";

  @TempDir
  private Path folder;

  @BeforeEach
  void scriptsRun() {
    assumeThat(File.separator).as("scripts of sh").isEqualTo("/");
  }

  private Optional<Path> program(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("dot"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Optional.of(file);
  }

  private static String layout(Optional<Path> program, Duration limit) {
    return new Graphviz(program, (dot, time) -> "embedded").layout(GRAPH, limit);
  }

  @Test
  void theInstalledOneIsAsked() throws IOException {
    assertThat(layout(program("printf '{'; cat; printf '}'"), LONG)).isEqualTo("{" + GRAPH + "}");
    assertThat(layout(program("cat > /dev/null; echo \"{$*}\""), LONG)).isEqualTo("{-Kdot -Tjson0}\n");
  }

  @Test
  void withoutOneTheEmbeddedOneIsAsked() {
    assertThat(layout(Optional.empty(), LONG)).isEqualTo("embedded");
    assertThat(layout(Optional.of(folder.resolve("gone")), LONG)).isEqualTo("embedded");
  }

  @Test
  void oneThatFailsIsPassedBy() throws IOException {
    assertThat(layout(program("exit 1"), LONG)).isEqualTo("embedded");
    assertThat(layout(program("cat > /dev/null; echo '{}'; exit 3"), LONG)).isEqualTo("embedded");
    assertThat(layout(program("cat > /dev/null; echo 'Graphviz, another'"), LONG)).isEqualTo("embedded");
  }

  @Test
  @Timeout(30)
  void oneThatTakesTooLongIsStopped() throws IOException {
    Optional<Path> slow = program("echo $$ > '" + folder.resolve("pid") + "'; exec sleep 300");
    assertThatThrownBy(() -> layout(slow, Duration.ofSeconds(1))).isInstanceOfSatisfying(DiagramException.class,
        e -> assertThat(e.reason()).isEqualTo(DiagramException.Reason.TOO_LONG));
    long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  /** Or drawing a stranger's model in the stranger's checkout would run the stranger's program. */
  @Test
  void whatStandsWhereOneHappensToBeIsNotRun() throws IOException {
    program("cat > /dev/null; echo '{stranger}'");
    Path here = Path.of("").toAbsolutePath();
    assumeThat(here.getRoot()).isEqualTo(folder.toAbsolutePath().getRoot());
    String relative = here.relativize(folder.toAbsolutePath()).toString();
    assertThat(Files.isExecutable(Path.of(relative, "dot"))).isTrue();
    assertThat(Graphviz.installed(Map.of("PATH", relative + File.pathSeparator + "." + File.pathSeparator))).isEmpty();
    assertThat(Graphviz.installed(Map.of("PATH", "/nowhere" + File.pathSeparator + folder))).contains(folder.resolve("dot"));
    assertThat(Graphviz.installed(Map.of())).isEmpty();
  }
}
