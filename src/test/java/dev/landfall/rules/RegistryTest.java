package dev.landfall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Lexicon;
import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.law.Switch;
import dev.landfall.law.Term;
import dev.landfall.law.Validity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every sentence of law in the bundled packs has to carry. */
class RegistryTest {

  private static final List<Rule> RULES = Bundled.packs().rules().values().stream().flatMap(Collection::stream).toList();

  private static final String HAN = "\\p{IsHan}";

  /** One text of a sentence of law, by language. */
  private record Text(String of, Map<String, String> in) {}

  private static final List<Text> TEXTS = documents().flatMap(document -> Stream.of(
      new Text("title: " + document.title(), document.titles()),
      new Text("why: " + document.title(), document.whys()),
      new Text("remedy: " + document.title(), document.remedies()),
      new Text("assumes: " + document.title(), document.assumptions()))).filter(text -> !text.in().isEmpty()).toList();

  private static final List<Text> CHINESE = TEXTS.stream().filter(text -> text.in().keySet().containsAll(List.of("en", "zh"))).toList();

  @Test
  void idsAreUniqueAndBeginWithTheirRegime() {
    assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(RULES).allSatisfy(rule -> assertThat(rule.id()).matches(rule.regime() + "\\.[a-z][a-z0-9-]*"));
  }

  @Test
  void everyRuleIsCitedDatedAndTitledInTwoLanguages() {
    assertThat(RULES).allSatisfy(rule -> isDocumented(rule.document()));
  }

  @Test
  void everyVerdictHasItsReasonAndItsRemedy() {
    assertThat(RULES).allSatisfy(rule -> assertThat(rule.document()).satisfies(
        document -> assertThat(document.why()).as(rule.id() + " why").isPresent(),
        document -> assertThat(document.remedy()).as(rule.id() + " remedy").isPresent()));
  }

  @Test
  void aRegimeIsDocumentedAndAnswersWhateverIsAsked() {
    assertThat(Bundled.packs().regimes().values()).allSatisfy(regime -> {
      isDocumented(regime.document());
      List<Rule> rules = Bundled.packs().rules().get(regime.name());
      // where something is a transfer, a rule says what it needs; a regime without transfers speaks of other things alone
      assertThat(rules.stream().anyMatch(rule -> rule.effect() instanceof Effect.Needs || rule.effect() instanceof Effect.Frees))
          .as(regime.name()).isEqualTo(regime.transfer().isPresent());
      assertThat(rules).isNotEmpty();
    });
  }

  @Test
  void everyInstrumentIsDocumented() {
    assertThat(Bundled.packs().instruments().values().stream().flatMap(List::stream))
        .allSatisfy(edition -> isDocumented(edition.document()));
  }

  /** Of two editions that could be signed on one day the later one counts, so the later must begin later. */
  @Test
  void editionsOfAnInstrumentStandInTheOrderOfTheirDates() {
    assertThat(Bundled.packs().instruments().values()).allSatisfy(editions ->
        assertThat(editions).extracting(Instrument::document).extracting(Document::validity).extracting(Validity::since)
            .extracting(Optional::orElseThrow).isSorted());
  }

  @Test
  void everyPackSaysWhenItWasLastHeldAgainstItsSources() {
    assertThat(Bundled.packs().infos()).isNotEmpty().allSatisfy(info -> {
      assertThat(info.reviewed()).as(info.name()).isPresent();
      assertThat(info.titles()).as(info.name()).containsKeys("en", "zh");
    });
  }

  @Test
  void whatIsSaidInEnglishIsSaidInChinese() {
    assertThat(TEXTS).isNotEmpty().allSatisfy(text -> assertThat(text.in().keySet()).as(text.of()).containsExactlyInAnyOrder("en", "zh"));
  }

  @Test
  void wordsHaveTheirTitleInChinese() {
    Lexicon lexicon = Bundled.packs().lexicon();
    assertThat(lexicon.lists()).isNotEmpty().allSatisfy(list -> assertThat(lexicon.words(list)).allSatisfy(
        word -> assertThat(lexicon.entry(list, word).orElseThrow().titles()).as(word).containsKeys("en", "zh")));
  }

  @Test
  void chineseIsWrittenInHanCharactersWithPunctuationOfItsOwn() {
    assertThat(CHINESE).isNotEmpty().allSatisfy(text -> assertThat(text.in().get("zh")).as(text.of())
        .containsPattern(HAN).doesNotContainPattern(HAN + "[,;:?!]" + HAN).doesNotContainPattern(HAN + "[,;:?!.]$").doesNotContain("  "));
  }

  @Test
  void chineseEndsASentenceAsTheEnglishDoes() {
    assertThat(CHINESE).filteredOn(text -> text.in().get("en").endsWith("."))
        .isNotEmpty().allSatisfy(text -> assertThat(text.in().get("zh")).as(text.of()).endsWith("。"));
  }

  /** What stands between backticks is written in a model, in any language. Some English sentences quote the law so as well. */
  @Test
  void chineseHasNoCodeThatTheEnglishHasNot() {
    assertThat(CHINESE).allSatisfy(text -> assertThat(codes(text.in().get("en"))).as(text.of()).containsAll(codes(text.in().get("zh"))));
    assertThat(CHINESE).allSatisfy(text -> assertThat(codes(text.in().get("zh"))).as(text.of())
        .containsAll(codes(text.in().get("en")).stream().filter(code -> code.matches("(with|not|basis|on|represented|hosted|certified) .+")).toList()));
  }

  private static Stream<Document> documents() {
    Packs packs = Bundled.packs();
    return Stream.of(packs.regimes().values().stream().map(Regime::document), RULES.stream().map(Rule::document),
        packs.instruments().values().stream().flatMap(List::stream).map(Instrument::document),
        packs.switches().values().stream().map(Switch::document),
        packs.terms().values().stream().flatMap(term -> term.versions().stream()).map(Term.Version::document))
        .flatMap(documents -> documents);
  }

  private static List<String> codes(String text) {
    return Pattern.compile("`([^`]*)`").matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static void isDocumented(Document document) {
    assertThat(document).satisfies(
        d -> assertThat(d.titles()).as(d.title()).containsKeys("en", "zh"),
        d -> assertThat(d.citations()).as(d.title()).isNotEmpty(),
        d -> assertThat(d.validity().since()).as(d.title()).isPresent());
  }
}
