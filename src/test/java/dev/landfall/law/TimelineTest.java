package dev.landfall.law;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Need;
import dev.landfall.law.Timeline.Entry;
import dev.landfall.law.Timeline.History;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Law has dates: one model, whose flows never change, walked through the years. {@code timeline/years.md} says which verdict
 * stands from which day, by which rule and text, and why; here it is held that things are so on that day and not on the
 * day before, and that nothing changes on any other day.
 */
class TimelineTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "timeline");
  private static final Path MODEL = FOLDER.resolve("years.land");
  private static final Timeline TIMELINE = Timeline.read(FOLDER.resolve("years.md"));
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Workspace WORKSPACE = Workspace.open();
  private static final Map<LocalDate, Assessment> ASSESSED = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> eachVerdictStandsFromItsDayOnAndNotBefore() {
    return TIMELINE.histories().stream().flatMap(history -> history.entries().stream().map(entry ->
        dynamicTest(history.flow() + " under " + history.law() + " since " + entry.since(), () -> {
          assertThat(found(history, entry.since())).isEqualTo(entry.verdictByRules());
          assertThat(citations(history, entry.since())).containsAll(entry.texts());
          if (entry.since().isAfter(FIRST)) {
            LocalDate eve = entry.since().minusDays(1);
            assertThat(found(history, eve)).isEqualTo(history.on(eve).verdictByRules());
            assertThat(citations(history, eve)).containsAll(history.on(eve).texts());
            assertThat(entry.texts()).as("new texts, which are not cited before they are law")
                .filteredOn(text -> !history.on(eve).texts().contains(text))
                .noneMatch(citations(history, eve)::contains);
          }
        })));
  }

  @TestFactory
  Stream<DynamicTest> theYearsAtAGlanceSayTheSame() {
    return TIMELINE.glance().entrySet().stream().map(day -> dynamicTest(day.getKey().toString(), () -> {
      Map<String, String> verdicts = new LinkedHashMap<>();
      TIMELINE.histories().stream().filter(history -> day.getValue().containsKey(history.title()))
          .forEach(history -> verdicts.put(history.title(), verdict(history, day.getKey())));

      assertThat(verdicts).containsExactlyInAnyOrderEntriesOf(day.getValue());
    }));
  }

  @Test
  void theGlanceLooksAtTheDaysThatMatterMost() {
    assertThat(TIMELINE.glance().keySet()).extracting(LocalDate::toString).containsExactly("2019-01-01", "2020-07-16",
        "2021-11-01", "2022-09-01", "2023-06-01", "2023-07-10", "2024-03-22", "2026-01-01", "2026-01-26", "2026-11-21");
  }

  /** Packs, papers and calendar years being all that a day can change, two looks at each such day are looks at all days. */
  @Test
  void nothingChangesOnAnyOtherDay() {
    SortedSet<LocalDate> days = lawDays();
    List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026).forEach(year -> days.add(LocalDate.of(year, 1, 1)));
    Map<LocalDate, Map<String, String>> changes = new LinkedHashMap<>();
    Map<String, String> before = all(FIRST);
    for (LocalDate day : days) {
      assertThat(all(day.minusDays(1))).as("the day before " + day).isEqualTo(before);
      Map<String, String> now = all(day);
      if (!now.equals(before)) {
        changes.put(day, difference(before, now));
      }
      before = now;
    }
    assertThat(all(TODAY)).isEqualTo(before);
    Map<LocalDate, Map<String, String>> told = new LinkedHashMap<>();
    TIMELINE.changes().forEach(day -> told.put(day, TIMELINE.changedOn(day)));

    assertThat(changes).isEqualTo(told);
  }

  @Test
  void whatHappenedHappenedToTheLaw() {
    assertThat(lawDays()).containsAll(TIMELINE.changes());
    assertThat(TIMELINE.histories()).flatExtracting(History::entries).extracting(Entry::what).allSatisfy(what -> assertThat(what).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # from     | until      | what would do where no assessment is asked for
      2021-11-01 | 2022-08-31 |
      2022-09-01 | 2022-11-17 |
      2022-11-18 | 2023-05-31 | cn_certification
      2023-06-01 | 2024-12-31 | cn_standard_contract, cn_certification
      """)
  void a_way_out_is_named_from_the_day_it_opened(LocalDate from, LocalDate until, String needs) {
    assertThat(needed("pipl:Insurance", from)).isEqualTo(Optional.ofNullable(needs).orElse(""));
    assertThat(needed("pipl:Insurance", until)).isEqualTo(Optional.ofNullable(needs).orElse(""));
  }

  // ---------------------------------------------------------------- what is found

  private static Assessment assessed(LocalDate day) {
    return ASSESSED.computeIfAbsent(day, d ->
        WORKSPACE.analyse(MODEL, new Workspace.Options(Optional.of(d), List.of(), Map.of(), TODAY)).assessment().orElseThrow());
  }

  private static Optional<Transfer> transfer(History history, LocalDate day) {
    return assessed(day).transfers().stream().filter(one -> one.id().equals(history.law() + ":" + history.flow())).findAny();
  }

  private static String found(History history, LocalDate day) {
    return transfer(history, day).map(TimelineTest::told).orElse(Timeline.NONE);
  }

  private static String verdict(History history, LocalDate day) {
    return transfer(history, day).map(one -> one.verdict().word()).orElse(Timeline.NONE);
  }

  private static List<String> citations(History history, LocalDate day) {
    return transfer(history, day).map(Transfer::citations).orElse(List.of());
  }

  private static String needed(String id, LocalDate day) {
    return assessed(day).transfers().stream().filter(transfer -> transfer.id().equals(id))
        .flatMap(transfer -> transfer.needs().stream()).map(Need::instrument).collect(joining(", "));
  }

  private static String told(Transfer transfer) {
    return Stream.concat(Stream.of(transfer.verdict().word()), transfer.ruleIds().stream()).collect(joining(" "));
  }

  /** Verdict, rules and texts of every transfer of the day. */
  private static Map<String, String> all(LocalDate day) {
    Map<String, String> all = new LinkedHashMap<>();
    assessed(day).transfers().forEach(one -> all.put(one.flow().name() + " under " + one.regime().name(), told(one) + one.citations()));
    return all;
  }

  /** What each transfer comes to that is not as before; the texts left out. */
  private static Map<String, String> difference(Map<String, String> before, Map<String, String> now) {
    Map<String, String> changed = new LinkedHashMap<>();
    now.forEach((transfer, told) -> {
      if (!told.equals(before.get(transfer))) {
        changed.put(transfer, told.replaceAll("\\[.*", ""));
      }
    });
    before.keySet().stream().filter(transfer -> !now.containsKey(transfer)).forEach(transfer -> changed.put(transfer, Timeline.NONE));
    return changed;
  }

  /** Every day within the years on which a sentence of any pack begins or has ended. */
  private static SortedSet<LocalDate> lawDays() {
    Packs packs = assessed(TODAY).packs();
    SortedSet<LocalDate> days = new TreeSet<>();
    Stream.of(packs.regimes().values().stream().map(Regime::document),
        packs.rules().values().stream().flatMap(List::stream).map(Rule::document),
        packs.sets().values().stream().flatMap(set -> set.parts().stream()).map(NamedSet.Part::document),
        packs.terms().values().stream().flatMap(term -> term.versions().stream()).map(Term.Version::document),
        packs.instruments().values().stream().flatMap(List::stream).map(Instrument::document))
        .flatMap(documents -> documents).map(Document::validity).forEach(validity -> {
          validity.since().ifPresent(days::add);
          validity.until().map(last -> last.plusDays(1)).ifPresent(days::add);
        });
    packs.instruments().values().stream().flatMap(List::stream).map(Instrument::validUntil).flatMap(Optional::stream)
        .map(last -> last.plusDays(1)).forEach(days::add);
    return new TreeSet<>(days.subSet(FIRST.plusDays(1), TODAY.plusDays(1)));
  }
}
