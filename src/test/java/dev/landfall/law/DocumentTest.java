package dev.landfall.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Document.Sentence;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Syntax;
import dev.landfall.syntax.tree.Declaration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pack says of its sentences, in the languages in which it says it. */
class DocumentTest {

  private static final Packs PACKS = PackReader.read(declared("""
      switch both "In both languages" {
        default    on
        why        "The sea is wide."
        why zh     "海很宽。"
        remedy zh  "乘船前往。"
        remedy     "Take the ship."
        assumes    "There is a ship."
        assumes zh "有船可乘。"
      }
      switch english "In English" {
        default on
        title zh "只有英文"
        why     "The sea is wide."
        remedy  "Take the ship."
        assumes "There is a ship."
      }
      switch silent default on why zh "海很宽。"
      """)).packs();

  @Test
  void whatIsSaidWithoutALanguageIsEnglish() {
    assertThat(document("both").why()).contains("The sea is wide.");
    assertThat(document("both").remedy()).contains("Take the ship.");
    assertThat(document("both").assumption()).contains("There is a ship.");
  }

  @Test
  void whatIsSaidInALanguageIsFoundInIt() {
    assertThat(document("both").why("zh")).contains(new Sentence("海很宽。", "zh"));
    assertThat(document("both").remedy("zh")).contains(new Sentence("乘船前往。", "zh"));
    assertThat(document("both").assumption("zh")).contains(new Sentence("有船可乘。", "zh"));
  }

  @Test
  void whatIsMissingIsEnglishAndSaysSo() {
    assertThat(document("english").why("zh")).contains(new Sentence("The sea is wide.", "en"));
    assertThat(document("english").remedy("zh")).contains(new Sentence("Take the ship.", "en"));
    assertThat(document("english").assumption("zh")).contains(new Sentence("There is a ship.", "en"));
    assertThat(document("english").why("en")).contains(new Sentence("The sea is wide.", "en"));
  }

  @Test
  void whatIsNotSaidAtAllIsNothing() {
    assertThat(document("silent").why()).isEmpty();
    assertThat(document("silent").remedy("zh")).isEmpty();
    assertThat(document("silent").why("zh")).contains(new Sentence("海很宽。", "zh"));
  }

  private static List<Declaration> declared(String text) {
    var parsed = Syntax.parse(new SourceFile("island.land", text));
    assertThat(parsed.problems()).isEmpty();
    return parsed.statements().stream().map(Declaration.class::cast).toList();
  }

  private static Document document(String reading) {
    return PACKS.switches().get(reading).document();
  }
}
