package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Envelope;
import dev.landfall.document.Phrases;
import dev.landfall.document.view.View;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the page on templates says that there is, there is, and nothing else. */
class KeysTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Workspace WORKSPACE = Workspace.open();
  private static final Pattern SECTION = Pattern.compile("^### `([\\w.\\[\\]]+)`.*$", Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE);
  private static final Pattern KEY = Pattern.compile("`(\\w+)(?:\\(.*?\\))?`");

  /** Calls of the engine, and what is put beside the view once the text is written. */
  private static final Set<String> BESIDE = Set.of("blank", "derived", "listed", "counts", "blanks", "reasons");

  /** What no sample has. */
  private static final String RARE = """
      system "Rare" as of 2026-11-01 laws gdpr
      party Shop in US targets DE represented in DE by Rep certified dpf since 2024-01-01
      party Rep in DE
      party Desk in IN
      subjects People in DE
      data Contact is contact of People
      store Box at DE by Shop holds Contact for 2 years
      team Help at IN by Desk on behalf of Shop
      People -> Box: Contact
      Help reads Box: Contact as Look
      accept gdpr.appropriate-safeguards on Look because "being signed" by "Ann" until 2026-12-31
      """;

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> eachSectionOfThePage() throws IOException {
    Path rare = Files.writeString(folder.resolve("main.land"), RARE);
    List<Map<String, Object>> views = Stream.concat(Stream.of("retail", "connected-car", "group-hr").map(sample -> ROOT.resolve("samples/" + sample)),
        Stream.of(rare)).flatMap(KeysTest::views).toList();
    Map<String, Set<String>> sections = sections(Files.readString(ROOT.resolve("src/docs/templates.md")));
    assertThat(sections).isNotEmpty();
    return sections.entrySet().stream().map(section -> dynamicTest(section.getKey(), () -> {
      List<Map<?, ?>> things = new ArrayList<>();
      views.forEach(view -> find(view, section.getKey().equals("top") ? List.of() : List.of(section.getKey().split("\\.")), things));
      assertThat(things).as("somewhere in the samples there is one").isNotEmpty();
      things.forEach(thing -> {
        Set<String> there = new TreeSet<>();
        thing.keySet().forEach(key -> there.add(key.toString()));
        if (section.getKey().equals("top")) {
          there.addAll(BESIDE);
        }
        assertThat(section.getValue()).isEqualTo(there);
      });
    }));
  }

  private static Stream<Map<String, Object>> views(Path model) {
    Assessment found = WORKSPACE.analyse(model, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)))
        .assessment().orElseThrow();
    Calls calls = new Calls(found);
    return found.packs().paperwork().values().stream().flatMap(paperwork -> calls.of(paperwork).stream())
        .flatMap(topic -> Phrases.LANGUAGES.stream().map(language -> View.of(found, topic, Envelope.of(found, "test"), language)));
  }

  private static Map<String, Set<String>> sections(String page) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    List<MatchResult> heads = SECTION.matcher(page).results().toList();
    for (int i = 0; i < heads.size(); i++) {
      String text = page.substring(heads.get(i).end(), i + 1 < heads.size() ? heads.get(i + 1).start() : page.length());
      int end = text.indexOf("\n## ");
      Set<String> keys = new TreeSet<>();
      ROW.matcher(end < 0 ? text : text.substring(0, end)).results()
          .forEach(row -> KEY.matcher(row.group(1)).results().forEach(key -> keys.add(key.group(1))));
      sections.put(heads.get(i).group(1), keys);
    }
    return sections;
  }

  private static void find(Object value, List<String> path, List<Map<?, ?>> found) {
    switch (value) {
      case Optional<?> perhaps -> perhaps.ifPresent(one -> find(one, path, found));
      case List<?> list -> list.forEach(one -> find(one, path, found));
      case Map<?, ?> map when path.isEmpty() -> found.add(map);
      case Map<?, ?> map -> {
        String key = path.getFirst().replace("[]", "");
        if (map.get(key) != null) {
          find(map.get(key), path.subList(1, path.size()), found);
        }
      }
      default -> { }
    }
  }
}
