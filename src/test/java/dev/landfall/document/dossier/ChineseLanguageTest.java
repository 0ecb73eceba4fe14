package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Line;
import dev.landfall.document.ResidencyStatement;
import dev.landfall.document.Said;
import dev.landfall.testing.English;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No English sentence of ours stands in a Chinese document; the model and the law may be quoted. */
class ChineseLanguageTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Workspace WORKSPACE = Workspace.open();

  @TestFactory
  Stream<DynamicTest> noEnglishSentenceOfOurs() {
    return Stream.of("retail", "hospital", "connected-car", "group-hr", "ai-assistant/eu-deepseek", "ai-assistant/eu-self-hosted",
        "ai-assistant/cn-openai", "ai-assistant/two-markets").map(sample -> dynamicTest(sample, () -> {
          Path folder = ROOT.resolve("samples").resolve(sample);
          Assessment found = WORKSPACE.analyse(folder, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1))).assessment().orElseThrow();
          Envelope envelope = Envelope.of(found, "test");
          English english = English.beside(folder, found);
          List<Document> documents = Stream.concat(Stream.of(ResidencyStatement.of(found, List.of(), envelope, "zh")),
              new Dossier(found, envelope, new BundledLibrary(), Optional.empty()).papers(Selection.ALL, List.of("zh")).stream().map(Paper::document)).toList();
          assertThat(documents).hasSizeGreaterThan(1).allSatisfy(document -> assertThat(document.blocks().stream()
              .flatMap(ChineseLanguageTest::texts).flatMap(text -> english.sentences(text).stream()).distinct().toList()).as(document.name()).isEmpty());
        }));
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading heading -> texts(heading.text());
      case Block.Paragraph paragraph -> texts(paragraph.text());
      case Block.Items items -> items.items().stream().flatMap(ChineseLanguageTest::texts);
      case Block.Fields fields -> fields.fields().stream().flatMap(field -> Stream.concat(Stream.of(field.label()), texts(field.value())));
      case Block.Table table -> Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream).flatMap(ChineseLanguageTest::texts));
      case Block.PageBreak none -> Stream.of();
    };
  }

  private static Stream<String> texts(Line line) {
    return line.parts().stream().flatMap(said -> switch (said) {
      case Said.Derived derived -> Stream.of(derived.text(), derived.by());
      case Said.Blank blank -> Stream.of(blank.question(), blank.who());
      case Said.Plain plain -> Stream.of(plain.text());
      case Said.Modelled modelled -> Stream.of(modelled.text());
    });
  }
}
