package dev.landfall.render.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.document.Phrases;
import dev.landfall.law.Condition;
import dev.landfall.law.Property;
import dev.landfall.law.Rule;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions of packs, as people read them. */
class ConditionWordingTest {

  private static final Workspace WORKSPACE = Workspace.open();

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> aConditionIsSaidInWords() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("importer.country in JP", "the importer is established in Japan");
    said.put("importer.country in JP, adequate", "the importer is established in Japan or `adequate`");
    said.put("to.place not in EEA", "the data do not go to `EEA`");
    said.put("not exporter.ciio", "the exporter is not an operator of critical information infrastructure");
    said.put("data is health", "the data are `health`");
    said.put("data in special_classes", "the data are any of `special_classes`");
    said.put("data is restricted", "the data are `restricted`");
    said.put("importer.subject to appi", "the importer is subject to `appi`");
    said.put("purpose.necessary", "the transfer is necessary for its purpose");
    said.put("not purpose.necessary for named_activities", "the transfer is not necessary for any of `named_activities`");
    said.put("flow.with(approval)", "the flow or its purpose is with `approval`");
    said.put("binds importer", "the law binds the importer");
    said.put("exporter differs from importer", "the exporter is not the importer");
    said.put("importer is controller of exporter", "the exporter works for the importer");
    said.put("exporter.exported(ordinary) < 1_000_000", "the exporter exports `ordinary` data of fewer than 1,000,000 people in the calendar year");
    said.put("exporter.exported(ordinary) >= 100_000", "the exporter exports `ordinary` data of 100,000 people or more in the calendar year");
    said.put("exporter.handles > 100_000", "the exporter handles data of more than 100,000 people in all");
    said.put("exporter.handles from 10 to 99", "the exporter handles data of 10 people or more, but fewer than 100 people in all");
    said.put("subjects.minors and subjects.employees", "the people are under 14, and the people are employees");
    said.put("subjects.minors or subjects.employees", "either the people are under 14, or the people are employees");
    return each(said, ConditionWording.ENGLISH);
  }

  @Test
  void aNegationStandsWhereItBelongs() throws IOException {
    assertThat(ConditionWording.ENGLISH.outline(read("not (subjects.minors and (subjects.employees or not flow.ordered))"))).isEqualTo(
        new Outline.Any(List.of(new Outline.Sentence("the people are not under 14"), new Outline.All(List.of(
            new Outline.Sentence("the people are not employees"),
            new Outline.Sentence("it moves on the order of a foreign court or authority"))))));
  }

  @Test
  void joinsOfOneKindStandBesideEachOther() throws IOException {
    assertThat(ConditionWording.ENGLISH.outline(read("subjects.minors and (subjects.employees and flow.ordered)")))
        .isInstanceOfSatisfying(Outline.All.class, all -> assertThat(all.parts()).hasSize(3));
  }

  @TestFactory
  Stream<DynamicTest> aConditionIsSaidInChinese() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("importer.country in JP, adequate", "接收方设立于日本 或 `adequate`");
    said.put("not exporter.ciio", "出境方不是关键信息基础设施运营者");
    said.put("not purpose.necessary for named_activities", "传输并非 `named_activities` 之一所必需");
    said.put("exporter differs from importer", "出境方不是接收方");
    said.put("exporter.exported(ordinary) < 1_000_000", "出境方在该日历年出境不满 1,000,000 人的 `ordinary` 数据");
    said.put("subjects.minors and subjects.employees", "相关个人不满十四周岁，且相关个人是员工");
    said.put("subjects.minors or subjects.employees", "或者相关个人不满十四周岁，或者相关个人是员工");
    return each(said, ConditionWording.CHINESE);
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyHasWordsForWhatHoldsAndForWhatDoesNot(Tongue tongue) {
    assertThat(Arrays.stream(Property.values())).allSatisfy(property -> {
      String yes = tongue.said(property, true, "X");
      String no = tongue.said(property, false, "X");
      assertThat(List.of(yes, no, tongue.nothing(property), tongue.unknown(property)))
          .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", ".", "`"));
      assertThat(yes).isNotEqualTo(no);
      assertThat(yes.contains("X")).as(yes).isEqualTo(property.type() != Property.Type.FLAG || property.takesArgument());
    });
  }

  /** Both languages say the same things, and nothing is there that nobody says. */
  @Test
  void theSameSentencesStandInEachLanguage() {
    Phrases english = Phrases.of(Tongue.NAME, "en");
    Phrases chinese = Phrases.of(Tongue.NAME, "zh");
    assertThat(chinese.keys()).isEqualTo(english.keys());
    assertThat(english.keys()).allSatisfy(key -> {
      assertThat(places(chinese, key)).as(key).isEqualTo(places(english, key));
      assertThat(chinese.say(key, "", "", "")).as(key).doesNotContainPattern("[a-z]{2}");
    });
  }

  private static List<String> places(Phrases phrases, String key) {
    return Stream.of("{0}", "{1}", "{2}").filter(phrases.say(key, "{0}", "{1}", "{2}")::contains).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleOfThePacksIsSaidInWords(Tongue tongue) {
    ConditionWording words = new ConditionWording(tongue);
    assertThat(WORKSPACE.packs().rules().values().stream().flatMap(List::stream).map(Rule::condition)).allSatisfy(condition ->
        assertThat(words.line(words.outline(condition))).isNotBlank().doesNotContain("{", "_ ", ".."));
  }

  private Stream<DynamicTest> each(Map<String, String> said, ConditionWording words) {
    return said.entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () ->
        assertThat(words.line(words.outline(read(entry.getKey())))).isEqualTo(entry.getValue())));
  }

  private Condition read(String condition) throws IOException {
    Path file = Files.writeString(folder.resolve("main.land"), """
        party A in DE
        rule gdpr.asking "It asks" { cites "none" since 2018-05-25 when %s warns }
        """.formatted(condition));
    Analysis analysis = WORKSPACE.analyse(file, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
    assertThat(analysis.diagnostics()).isEmpty();
    return analysis.assessment().orElseThrow().packs().rule("gdpr.asking").orElseThrow().condition();
  }
}
