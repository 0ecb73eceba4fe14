package dev.landfall.document.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.template.Templates;
import dev.landfall.law.Validity;
import dev.landfall.render.markdown.MarkdownWriter;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bundled template over every sample, written to {@code target/documents} to be looked at. */
class DraftsTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Path TEMPLATES = ROOT.resolve("src/main/resources/document");
  private static final Workspace WORKSPACE = Workspace.open();

  @TestFactory
  Stream<DynamicTest> everyTemplateOverEverySample() throws IOException {
    List<Path> templates;
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      templates = files.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.(en|zh)\\.md")).sorted().toList();
    }
    return templates.stream().flatMap(template -> Stream.of("retail", "hospital", "connected-car", "group-hr", "ai-assistant/eu-deepseek",
        "ai-assistant/cn-openai", "ai-assistant/two-markets").map(sample -> dynamicTest(template.getFileName() + " " + sample,
            () -> fill(template.getFileName().toString(), sample))));
  }

  private static void fill(String file, String sample) throws IOException {
    String name = file.replaceFirst("\\..*", "");
    String language = file.substring(name.length() + 1, file.length() - 3);
    Assessment found = WORKSPACE.analyse(ROOT.resolve("samples/" + sample),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1))).assessment().orElseThrow();
    Map<List<Object>, List<Transfer>> pairs = new LinkedHashMap<>();
    String regime = name.substring(0, name.indexOf('-'));
    found.transfers().stream().filter(transfer -> transfer.regime().name().equals(regime) || regime.equals("cn") && !transfer.regime().name().equals("gdpr"))
        .forEach(transfer -> pairs.computeIfAbsent(List.of(transfer.exporter(), transfer.importer()), p -> new ArrayList<>()).add(transfer));
    Templates templates = new Templates(path -> {
      try {
        return Files.exists(TEMPLATES.resolve(path)) ? Optional.of(Files.readString(TEMPLATES.resolve(path))) : Optional.empty();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    });
    for (List<Transfer> transfers : pairs.values()) {
      Transfer first = transfers.getFirst();
      boolean record = name.contains("records");
      Topic topic = new Topic(name, new dev.landfall.law.Document(Map.of("en", name), List.of(), "verified", Validity.ALWAYS, Optional.empty(),
          Optional.empty(), Optional.empty(), first.flow().span()), first.regime(), record ? Optional.empty() : Optional.of(first.exporter()),
          record ? Optional.empty() : Optional.of(first.importer()), record ? first.exporter().party() : Optional.empty(), transfers);
      List<Block> blocks = templates.fill(file, View.of(found, topic, Envelope.of(found, "test"), language));
      assertThat(blocks).isNotEmpty();
      Path out = ROOT.resolve("target/documents/" + sample + "/" + name + "-" + first.exporter().label() + "-" + first.importer().label() + "." + language + ".md");
      Files.createDirectories(out.getParent());
      Files.writeString(out, MarkdownWriter.write(new Document(name, language, name, blocks)));
    }
  }
}
