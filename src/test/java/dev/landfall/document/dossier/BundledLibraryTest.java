package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every template that comes with the program is one that something asks for. */
class BundledLibraryTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));

  @Test
  void eachTemplateIsAskedFor() throws IOException {
    List<String> asked = Dossier.templates(Workspace.open().analyse(ROOT.resolve("samples/retail"),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 21))).assessment().orElseThrow().packs());
    Path library = ROOT.resolve("src/main/resources/document");
    try (Stream<Path> files = Files.walk(library)) {
      List<String> names = files.map(file -> library.relativize(file).toString()).filter(name -> name.endsWith(".md")).toList();
      assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(BundledLibrary.isDestination(name)
          || asked.contains(name.replaceFirst("\\.(en|zh)\\.md$", ""))).as(name).isTrue());
    }
  }

  @Test
  void aDestinationIsACountryInALanguage() {
    assertThat(List.of("destination/IN.en.md", "destination/US.zh.md")).allMatch(BundledLibrary::isDestination);
    assertThat(List.of("destination/XX.en.md", "destination/IN.md", "destination/IN.fr.md", "IN.en.md")).noneMatch(BundledLibrary::isDestination);
  }
}
