package dev.landfall.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Expected output in files below {@code src/test/resources}, compared as a whole.
 *
 * <p>Run the tests with {@code -Dgolden.update=true} to write what comes out, then read the difference before it is
 * committed. There are two ways:
 *
 * <ul>
 *   <li>{@link #check} runs every {@code .txt} of a folder, each with its input and output together in a {@link
 *       GoldenFile};
 *   <li>{@link #matches} compares one output with one file of any kind, and {@link #assertNoOthers} finds the files
 *       that no test asked for.
 * </ul>
 */
public final class Golden {

  static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private final Path folder;
  private final Set<Path> matched = new ConcurrentSkipListSet<>();

  Golden(Path folder) {
    this.folder = folder;
  }

  /** The files of a folder such as {@code golden/diagnostic}, with its subfolders. */
  public static Golden in(String folder) {
    return new Golden(RESOURCES.resolve(folder));
  }

  /** What is tested: from the sections that go in to those that come out, in order. */
  @FunctionalInterface
  public interface Run {
    Map<String, String> apply(Map<String, String> given) throws Exception;
  }

  /** One test for each file of the folder; a file that is not a {@code .txt} fails. */
  public Stream<DynamicTest> check(Run run) {
    List<Path> files = files();
    assertTrue(!files.isEmpty(), () -> "no golden file in " + folder);
    return files.stream().map(file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> check(file, run)));
  }

  /** Compares one output with one file; the file is created by an update. */
  public void matches(String file, String actual) {
    Path path = folder.resolve(file);
    matched.add(path);
    assertTrue(UPDATE || Files.exists(path), () -> "there is no " + path + "; -Dgolden.update=true writes it");
    compare(path, Files.exists(path) ? read(path) : "", actual);
  }

  /** Fails for files of the folder that {@link #matches} has not been asked for; call it after all tests. */
  public void assertNoOthers() {
    Set<String> others = new TreeSet<>();
    files().stream().filter(file -> !matched.contains(file)).forEach(file -> others.add(name(file)));
    assertTrue(others.isEmpty(), () -> "no test asks for these golden files of " + folder + ": " + others);
  }

  private void check(Path file, Run run) throws Exception {
    if (!file.toString().endsWith(".txt")) {
      fail("no test asks for " + name(file) + ": golden files of this folder end in .txt");
    }
    String text = read(file);
    GoldenFile golden = GoldenFile.parse(text);
    compare(file, text, golden.with(run.apply(golden.given())).text());
  }

  private void compare(Path file, String expected, String actual) {
    if (!UPDATE) {
      assertEquals(expected, actual, () -> name(file) + " differs; -Dgolden.update=true takes what came out");
    } else if (!expected.equals(actual) || !Files.exists(file)) {
      write(file, actual);
    }
  }

  private List<Path> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
