package dev.landfall.workspace;

import dev.landfall.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs that come with Landfall: every {@code .land} file of one folder, so that adding a country is adding a file. */
final class BundledPacks {

  private static final String FOLDER = "law/";

  private BundledPacks() {}

  /** All of them, by name of the file. */
  static List<SourceFile> read() {
    URL folder = BundledPacks.class.getClassLoader().getResource(FOLDER + "common.land");
    if (folder == null) {
      throw new IllegalStateException("the bundled packs are missing from the build");
    }
    try {
      return names(folder).sorted().map(BundledPacks::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names(URL one) throws IOException {
    if (one.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream().map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER) && name.endsWith(".land")).map(name -> name.substring(FOLDER.length()))
          .toList().stream();
    }
    try (Stream<Path> files = Files.list(Path.of(new URI(one.toString())).getParent())) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".land")).toList().stream();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SourceFile read(String name) {
    try (var in = BundledPacks.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      return new SourceFile("law/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
