package dev.landfall.render.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.render.report.Pages.Element;
import dev.landfall.testing.English;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who reads the report in Chinese meets no English sentence of ours; the model and the law may be quoted. */
class ChinesePageTest {

  /** Text in a language of its own: of models, of packs, of the page itself. */
  private static final Set<String> CODE = Set.of("code", "pre", "style", "script", "svg", "title");

  @TestFactory
  Stream<DynamicTest> noEnglishSentenceOfOurs() {
    return Stream.of("retail", "hospital", "connected-car", "group-hr", "ai-assistant/eu-deepseek", "ai-assistant/cn-openai",
        "ai-assistant/two-markets").map(sample -> dynamicTest(sample, () -> {
          Assessment found = Pages.sample(sample);
          English english = English.beside(Path.of("samples", sample), found);
          List<String> texts = texts(Pages.read(Pages.page(found, "zh")));
          assertThat(texts).hasSizeGreaterThan(100);
          assertThat(texts.stream().flatMap(text -> english.sentences(text).stream()).distinct().sorted().toList()).isEmpty();
        }));
  }

  @Test
  void anEnglishSentenceWouldBeSeen() {
    Assessment found = Pages.sample("retail");
    Element page = Pages.read(Pages.page(found, "zh").replace("</main>", "<p>Nobody was asked before.</p></main>"));
    assertThat(texts(page).stream().flatMap(text -> English.beside(Path.of("samples/retail"), found).sentences(text).stream()))
        .containsExactly("Nobody was asked before");
  }

  private static List<String> texts(Element element) {
    List<String> texts = new ArrayList<>();
    if (!CODE.contains(element.name()) && !(element.name().equals("i") && "en".equals(element.at("lang")))) {
      texts.addAll(Stream.of(element.text().toString().split("\uE000")).filter(text -> !text.isBlank()).toList());
      element.children().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }
}
