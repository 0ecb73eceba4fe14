package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sentences are there in every language, with the same things to put in. */
class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @CsvSource({ResidencyStatement.NAME + ",40", "assumptions,7", "index,20"})
  void everyLanguageSaysTheSameThings(String document, int least) {
    SortedMap<String, String> english = places(document, "en");
    assertThat(english).hasSizeGreaterThan(least);
    assertThat(Phrases.LANGUAGES).contains("en", "zh").allSatisfy(language -> assertThat(places(document, language)).isEqualTo(english));
  }

  @Test
  void daysAreWrittenAsTheLanguageDoes() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    assertThat(Phrases.LANGUAGES.stream().map(language -> Phrases.day(day, language))).containsExactly("2026-11-01", "2026年11月1日");
  }

  @Test
  void whatIsPutInIsNotReadAgain() {
    assertThat(Phrases.of(ResidencyStatement.NAME, "en").say("with", "{1}", "{0}")).isEqualTo("{1} ({0})");
  }

  @Test
  void anUnknownLanguageOrSentenceIsRefused() {
    assertThatThrownBy(() -> Phrases.of(ResidencyStatement.NAME, "xx")).hasMessageContaining("xx");
    assertThatThrownBy(() -> Phrases.of(ResidencyStatement.NAME, "en").say("no-such")).hasMessageContaining("no-such");
  }

  /** By key, which places a sentence has, in order of their number. */
  private static SortedMap<String, String> places(String document, String language) {
    Phrases phrases = Phrases.of(document, language);
    SortedMap<String, String> places = new TreeMap<>();
    phrases.keys().forEach(key -> {
      String sentence = phrases.say(key, "{0}", "{1}", "{2}");
      assertThat(sentence).as(language + " " + key).isNotEmpty();
      places.put(key, PLACE.matcher(sentence).results().map(MatchResult::group).sorted().distinct().toList().toString());
    });
    return places;
  }
}
