package dev.landfall.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences of the page: the same in each language, none missing, none for nobody. */
class SentencesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Phrases ENGLISH = Phrases.of(Sentences.NAME, "en");
  private static final Phrases CHINESE = Phrases.of(Sentences.NAME, "zh");

  @Test
  void each_is_there_in_each_language_with_the_same_places() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
    assertThat(ENGLISH.keys()).hasSizeGreaterThan(200).filteredOn(key -> !key.endsWith(".one")).allSatisfy(key ->
        assertThat(places(CHINESE, key)).as(key).isEqualTo(places(ENGLISH, key)));
  }

  private static Set<String> places(Phrases phrases, String key) {
    String sentence = phrases.say(key, "{0}", "{1}", "{2}", "{3}");
    return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  /** A key stands in the code as a whole, or its beginning does and the code puts the rest together. */
  @Test
  void each_is_said_somewhere() throws IOException {
    StringBuilder code = new StringBuilder();
    try (var files = Files.list(Path.of("src/main/java/dev/landfall/render/report"))) {
      for (Path file : files.sorted().toList()) {
        code.append(Files.readString(file));
      }
    }
    Set<String> said = Pattern.compile("\"([a-z][a-z.-]*)\"").matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
    assertThat(ENGLISH.keys()).filteredOn(key -> said.stream().noneMatch(one -> key.equals(one) || key.equals(one + ".one")
        || key.equals(one + ".many") || one.endsWith(".") && key.startsWith(one))).isEmpty();
  }

  @Test
  void english_is_marked_where_there_is_nothing_else() {
    assertThat(new Html().say(Text.english("alone")).toString()).isEqualTo("<span lang=en>alone</span>");
    assertThat(new Html().say(Text.both("one", "一")).toString()).isEqualTo("<i lang=en>one</i><i lang=zh>一</i>");
    assertThat(new Html().say(Text.both("same", "same")).toString()).isEqualTo("same");
  }

  @Test
  void what_is_put_in_is_said_in_the_language_of_the_sentence() {
    Text said = new Sentences().say("since", Text.both("May", "五月"));
    assertThat(said.en()).isEqualTo("since May");
    assertThat(said.zh()).isEqualTo("自 五月 起");
  }
}
