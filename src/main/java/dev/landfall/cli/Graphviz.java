package dev.landfall.cli;

import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.EmbeddedGraphviz;
import dev.landfall.render.diagram.LayoutEngine;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Graphviz where it is installed, which is faster, and the embedded one where it is not or does not answer.
 *
 * <p>The program is looked for in the folders of {@code PATH} that are absolute: a stranger's checkout in which one happens
 * to stand may hold a {@code dot} of its own. It is run without a shell, reads its graph from a pipe, and names no file.
 */
final class Graphviz implements LayoutEngine {

  private static final List<String> NAMES = List.of("dot", "dot.exe");

  private final Optional<Path> program;
  private final LayoutEngine embedded;

  Graphviz(Optional<Path> program, LayoutEngine embedded) {
    this.program = program;
    this.embedded = embedded;
  }

  static Graphviz of(Map<String, String> variables, Cache cache) {
    return new Graphviz(installed(variables), new EmbeddedGraphviz(cache::keep));
  }

  static Optional<Path> installed(Map<String, String> variables) {
    return Stream.of(variables.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().flatMap(name -> path(folder, name)))
        .filter(Path::isAbsolute).filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
  }

  private static Stream<Path> path(String folder, String name) {
    try {
      return Stream.of(Path.of(folder, name));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  @Override
  public String layout(String dot, Duration limit) {
    return program.flatMap(path -> layout(path, dot, limit)).orElseGet(() -> embedded.layout(dot, limit));
  }

  /** Nothing where the program does not do what it should. */
  private static Optional<String> layout(Path program, String dot, Duration limit) {
    try {
      Process process = new ProcessBuilder(program.toString(), "-Kdot", "-Tjson0").redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        FutureTask<String> answer = new FutureTask<>(() -> read(process));
        aside(answer);
        aside(() -> write(process, dot));
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
          throw DiagramException.tooLong(limit);
        }
        String json = answer.get();
        return process.exitValue() == 0 && json.startsWith("{") ? Optional.of(json) : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DiagramException.failed("it was interrupted", e);
    }
  }

  private static void aside(Runnable task) {
    Thread thread = new Thread(task, "landfall-graphviz");
    thread.setDaemon(true);
    thread.start();
  }

  private static String read(Process process) throws IOException {
    try (InputStream in = process.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A program that does not read to the end has its own reasons, and no exit value of 0. */
  private static void write(Process process, String dot) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(dot.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }
}
