package dev.landfall.render.diagram;

import com.eclipsesource.v8.V8;
import com.eclipsesource.v8.V8RuntimeException;
import guru.nidi.graphviz.engine.GraphvizEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/**
 * Graphviz, compiled to JavaScript, in V8: nothing is to be installed, and the same model gives the same picture on every
 * machine. It starts in about a second.
 *
 * <p>Engine and script come with graphviz-java; its front end is passed by, for it measures text with the fonts of the
 * machine, cannot stop a layout that takes too long, and keeps an engine for each thread for ever.
 */
public final class EmbeddedGraphviz implements LayoutEngine {

  private static final String SCRIPTS = "/META-INF/resources/webjars/viz.js-graphviz-java/2.1.3/";
  private static final long LEAST_MEMORY = 128L << 20;
  private static final long MOST_MEMORY = 1L << 30;
  private static final int MEMORY_PER_CHARACTER = 8192;

  private static final String RENDER = """
      var noted = [];
      var graphviz = Viz.Module({
        TOTAL_MEMORY: memory,
        print: function (line) {},
        printErr: function (line) { if (noted.length < 5) { noted.push(line); } }
      });
      Viz.render(graphviz, source, {format: "json0", engine: "dot", files: [], images: [], yInvert: false, nop: 0});
      """;

  private final BiFunction<String, byte[], Path> keep;

  /**
   * @param keep puts bytes into a file of that name in a folder of ours, where they are not there yet, and says where that
   *     is; asked once in a process, for the native library
   */
  public EmbeddedGraphviz(BiFunction<String, byte[], Path> keep) {
    this.keep = keep;
  }

  @Override
  public String layout(String dot, Duration limit) {
    NativeLibrary.load(keep);
    AtomicReference<V8> running = new AtomicReference<>();
    FutureTask<String> task = new FutureTask<>(() -> run(dot, running));
    Thread thread = new Thread(task, "landfall-layout");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw DiagramException.tooLong(limit);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DiagramException.failed("it was interrupted", e);
    } finally {
      stop(running);
    }
  }

  /** A runtime belongs to the thread that made it, which also frees it; another one may only end what it does. */
  private static String run(String dot, AtomicReference<V8> running) throws IOException {
    V8 v8 = V8.createV8Runtime();
    try {
      running.set(v8);
      v8.executeVoidScript(script("viz.js"));
      v8.executeVoidScript(script("full.render.js"));
      v8.add("source", dot);
      v8.add("memory", (double) memory(dot));
      return v8.executeStringScript(RENDER);
    } finally {
      synchronized (running) {
        running.set(null);
      }
      v8.release(false);
    }
  }

  private static void stop(AtomicReference<V8> running) {
    synchronized (running) {
      V8 v8 = running.get();
      if (v8 != null) {
        v8.terminateExecution();
      }
    }
  }

  private static DiagramException failure(Throwable cause) {
    if (cause instanceof V8RuntimeException || cause instanceof IOException) {
      return DiagramException.failed(String.valueOf(cause.getMessage()), cause);
    }
    return DiagramException.noEngine(String.valueOf(cause), cause);
  }

  /** The script takes all of its memory at the start, in a power of two. */
  private static long memory(String dot) {
    long wanted = Math.clamp((long) dot.length() * MEMORY_PER_CHARACTER, LEAST_MEMORY, MOST_MEMORY);
    long power = Long.highestOneBit(wanted);
    return power == wanted ? power : power << 1;
  }

  private static String script(String name) throws IOException {
    try (InputStream in = GraphvizEngine.class.getResourceAsStream(SCRIPTS + name)) {
      if (in == null) {
        throw new IOException(name + " is not part of this installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
