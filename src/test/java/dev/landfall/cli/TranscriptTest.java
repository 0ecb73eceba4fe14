package dev.landfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.testing.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole runs as a user sees them. What goes in: {@code arguments}, each on a line of its own; {@code variables} of the
 * environment, among which {@code TERMINAL} stands for one; every other section is a file of the folder, or a folder where
 * its name ends in {@code /}. What comes out: the exit status, both streams, and the files that are new or changed.
 */
class TranscriptTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir
  private Path temporary;

  @TestFactory
  Stream<DynamicTest> transcripts() {
    return Golden.in("golden/cli").check(this::run);
  }

  private Map<String, String> run(Map<String, String> given) throws IOException {
    Path folder = Files.createDirectory(Files.createTempDirectory(temporary, "run").resolve("shop"));
    for (Map.Entry<String, String> section : given.entrySet()) {
      lay(folder, section.getKey(), section.getValue());
    }
    Map<String, String> before = files(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = new Main(CLOCK, stream(out), stream(err), environment(given, folder))
        .run(given.get("arguments").lines().toArray(String[]::new));
    Map<String, String> transcript = new LinkedHashMap<>();
    transcript.put("status", Integer.toString(status));
    transcript.put("stdout", shown(out, folder));
    transcript.put("stderr", shown(err, folder));
    files(folder).forEach((name, text) -> {
      if (!text.equals(before.get(name))) {
        transcript.put("wrote " + name, text);
      }
    });
    return transcript;
  }

  private static void lay(Path folder, String name, String content) throws IOException {
    if (name.equals("arguments") || name.equals("variables")) {
      return;
    }
    Path path = folder.resolve(name);
    if (name.endsWith("/")) {
      Files.createDirectories(path);
    } else {
      Files.createDirectories(path.getParent());
      Files.writeString(path, content.replace('␛', '\u001B').replace("<U+202E>", "\u202E"));
    }
  }

  private static Environment environment(Map<String, String> given, Path folder) {
    Map<String, String> variables = given.getOrDefault("variables", "").lines()
        .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    boolean terminal = variables.containsKey("TERMINAL");
    return new Environment(variables, folder, terminal, terminal, Integer.parseInt(variables.getOrDefault("COLUMNS", "80")));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(found::add);
    }
    for (Path file : found) {
      files.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return files;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /** Escape sequences are made visible, and must be ours: colours and nothing else. Paths are as if we stood in the folder. */
  private static String shown(ByteArrayOutputStream bytes, Path folder) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text.replaceAll("\u001B\\[[\\d;]*m", "").codePoints())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E);
    return text.replace(folder + "/", "").replace('\u001B', '␛');
  }
}
