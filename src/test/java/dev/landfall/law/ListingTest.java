package dev.landfall.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Listing.Kind;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Syntax;
import dev.landfall.syntax.tree.Declaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law and words as lists, of an invented island. */
class ListingTest {

  private static final Packs PACKS = packs("""
      regime island "Island Data Act" {
        cites    "Island Data Act s. 1"
        matter   data is personal
        binds    party.in home
        transfer binds exporter and to.place not in home
        protects home
        special  delicate
      }
      set home of places = NF
      set delicate_classes of classes = health
      set delicate_classes of classes = image since 2026-01-01
      term delicate "Delicate data" means data in delicate_classes or subjects.minors
      word personal of classes "Personal data" { title zh "个人信息" }
      word scan     of classes "Scan of a body" is health
      word health   of classes "Health" is personal
      word image    of classes "Picture" is personal
      word rock     of classes "About rocks"
      word notice   of obligations "Notice"
      instrument pledge "Pledge" {
        cites "Island Data Order 2025 s. 4"
        since 2025-07-01
      }
      instrument oath "Oath of nobody"
      switch calm_sea "the sea is calm" default on
      rule island.pledge "A pledge is due" {
        cites "Island Data Act s. 12(3), 14", "Island Data Order 2025 s. 4"
        since 2025-07-01
        until 2026-06-30
        source verified
        when  importer.known
        needs pledge
      }
      rule island.notice "A notice is due" {
        cites   "Island Data Act recital 12, Art 40, Annex 7", "Ports Act 2001"
        when    importer.known and not switch(calm_sea)
        obliges notice
      }
      decision island.friend "A friend" {
        cites "Sea Act Art 3", "Decision (IS) 2012/38 Art. 2 as of 2012-05-30"
        when  importer.country in home
      }
      """);

  @Test
  void rulesAndDecisionsComeByRegimeAndInstrumentsLast() {
    assertThat(Listing.of(PACKS)).extracting(one -> one.kind() + " " + one.name() + " " + one.verb() + " " + one.regimes())
        .containsExactly("DECISION island.friend frees [island]", "RULE island.pledge needs [island]",
            "RULE island.notice obliges [island]", "INSTRUMENT pledge instrument [island]", "INSTRUMENT oath instrument []",
            "SWITCH calm_sea switch [island]");
  }

  @Test
  void theTextHoldsWhatSomebodyMayLookFor() {
    assertThat(listing("island.pledge").text()).contains("island.pledge", "rule", "pledge\n", "A pledge is due", "2025 s. 4");
    assertThat(listing("island.notice").objects()).containsExactly("notice");
    assertThat(listing("island.friend").objects()).isEmpty();
  }

  @Test
  void aListingHoldsInItsTime() {
    assertThat(listing("island.pledge").holdsOn(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(listing("island.pledge").holdsOn(LocalDate.of(2026, 7, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12, true", "12(3), true", "'12(3', false", "14, true", "s. 14, true", "4, true", "1, false", "3, false",
      "2025, false", "act 14, true", "act 4, false", "order 4, true", "order 12, false"})
  void aCitationIsFoundByTheNumberOfItsArticle(String article, boolean expected) {
    assertThat(listing("island.pledge").cites(article)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"40, true", "Art 40, true", "art.40, true", "§40, true", "12, false", "7, false", "2001, false"})
  void recitalsAndAnnexesAreNoArticles(String article, boolean expected) {
    assertThat(listing("island.notice").cites(article)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, true", "38, false", "2012, false", "30, false"})
  void numbersOfDecisionsAndDaysAreNoArticles(String article, boolean expected) {
    assertThat(listing("island.friend").cites(article)).isEqualTo(expected);
  }

  @Test
  void sectionsOfACodeAreArticles() {
    Listing listing = new Listing(Kind.RULE, "r", List.of("island"), Optional.empty(), Optional.empty(),
        new Document(Map.of(), List.of("28 CFR 202.505(a)(4), (5)"), "verified", Validity.ALWAYS, Map.of(), Map.of(),
            Map.of(), new SourceFile("r", "r").span(0, 1)));
    assertThat(List.of("202.505", "202.505(a)", "202", "202.505(a)(4)")).allMatch(listing::cites);
    assertThat(List.of("28", "202.50", "505", "4")).noneMatch(listing::cites);
  }

  @Test
  void wordsStandBehindTheOneAboveThemEvenInACircle() {
    assertThat(tree("2026-01-01").words()).extracting(word -> word.depth() + " " + word.entry().name())
        .containsExactly("0 personal", "1 health", "2 scan", "1 image", "0 rock");
  }

  @Test
  void aClassIsSpecialWhereTheTermTakesInAllOfItOnThatDay() {
    assertThat(special("2025-12-31")).containsExactly("health", "scan");
    assertThat(special("2026-01-01")).containsExactly("health", "scan", "image");
  }

  @Test
  void otherListsHaveNothingSpecial() {
    WordTree tree = WordTree.of(PACKS, "obligations", LocalDate.EPOCH);
    assertThat(tree.terms()).isEmpty();
    assertThat(tree.words()).singleElement().satisfies(word -> assertThat(word.special()).isEmpty());
  }

  @Test
  void aPartOfATreeKeepsWhatStandsAboveIt() {
    assertThat(tree("2026-01-01").only(Set.of("scan"), PACKS.lexicon()).words()).extracting(word -> word.entry().name())
        .containsExactly("personal", "health", "scan");
  }

  private static WordTree tree(String day) {
    return WordTree.of(PACKS, "classes", LocalDate.parse(day));
  }

  private static List<String> special(String day) {
    return tree(day).words().stream().filter(word -> word.special().equals(List.of("island"))).map(word -> word.entry().name()).toList();
  }

  private static Listing listing(String name) {
    return Listing.of(PACKS).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Packs packs(String text) {
    var parsed = Syntax.parse(new SourceFile("island.land", text));
    assertThat(parsed.problems()).isEmpty();
    PackReader.Read read = PackReader.read(parsed.statements().stream().map(Declaration.class::cast).toList());
    assertThat(read.problems()).isEmpty();
    return read.packs();
  }
}
