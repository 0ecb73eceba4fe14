package dev.landfall.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.diagnostic.Severity;
import dev.landfall.model.Interval;
import dev.landfall.model.Subjects;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts worked out by hand. */
class ForecastTest {

  private static final Forecast FORECAST = new Forecast(2026);

  private static final String MODEL = """
      system "Club" as of 2026-11-01 laws pipl
      party Home in CN not ciio
      party Away in DE
      %s
      purpose Care basis consent
      service Here at CN by Home {
        store Book holds Contact
        store Sick holds Health
      }
      service There at DE by Away {
        store Copy
        store Other
      }
      %s
      """;

  @TempDir
  private Path folder;

  @Test
  void aGroupGrowsByTwelveMonthsAYear() {
    // 100,000 in 2026 and 2,000 more each month: 24,000 a year
    assertThat(group("subjects People in CN count 100k growing 2k per month")).containsExactly(
        exactly(100_000), exactly(124_000), exactly(148_000), exactly(172_000));
  }

  @Test
  void aCountOfEveryYearIsNoForecast() {
    assertThat(group("subjects People in CN count 100k")).containsExactly(
        exactly(100_000), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void whatIsSaidOfAYearGoesFirst_andGrowthGoesOnFromThere() {
    // 2027 is said; 2028 and 2029 are 500,000 and 12,000 or 24,000 more
    assertThat(group("subjects People in CN count 410k in 2026, at least 500k in 2027 growing 1k per month")).containsExactly(
        exactly(410_000), Optional.of(new Interval(500_000, Interval.UNBOUNDED)),
        Optional.of(new Interval(512_000, Interval.UNBOUNDED)), Optional.of(new Interval(524_000, Interval.UNBOUNDED)));
  }

  @Test
  void aRangeGrowsAtBothEnds() {
    assertThat(group("subjects People in CN count 100k to 150k growing 2k per month").get(1))
        .isEqualTo(Optional.of(new Interval(124_000, 174_000)));
  }

  @Test
  void groupsAddUp_andTheSamePeopleCountOnce() {
    // the guests twice, by two flows: 10,000 growing 12,000 a year; the staff 300, said year by year
    List<Transfer> transfers = transfers("""
        subjects Guests in CN count 10k growing 1k per month
        subjects Staff  in CN count 300 in 2026, 310 in 2027, 320 in 2028
        data Contact is contact of Guests, Staff
        data Health is health of Staff
        """, """
        Here.Book -> There.Copy: Contact  for Care
        Here.Book -> There.Other: Contact for Care
        Here.Sick -> There.Copy: Health   for Care
        """);
    assertThat(years(transfers)).containsExactly(exactly(10_300), exactly(22_310), exactly(34_320), Optional.empty());
    assertThat(FORECAST.of(transfers, part -> part.data().name().equals("Health"), 2028)).isEqualTo(exactly(320));
    assertThat(FORECAST.of(transfers, part -> false, 2029)).isEqualTo(exactly(0));
  }

  @Test
  void aFlowThatMovesSomeOfThemSaysHowManyItWill() {
    String people = """
        subjects People in CN count 100k growing 1k per month
        data Contact is contact of People
        data Health is health of People
        """;
    // the group's growth says nothing of how many of them will move
    assertThat(years(transfers(people, "Here.Book -> There.Copy: Contact for Care { count 5k }")))
        .containsExactly(exactly(5_000), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(years(transfers(people, "Here.Book -> There.Copy: Contact for Care { count 5k in 2026, 7k in 2027, 900k in 2028 }")))
        .containsExactly(exactly(5_000), exactly(7_000), exactly(124_000), Optional.empty());
    // who moves with the whole group is not counted again
    assertThat(years(transfers(people, """
        Here.Book -> There.Copy: Contact for Care
        Here.Sick -> There.Copy: Health  for Care { count 5k in 2026, 6k in 2027 }
        """))).containsExactly(exactly(100_000), exactly(112_000), exactly(124_000), exactly(136_000));
  }

  private List<Optional<Interval>> group(String declared) {
    Assessment found = assess(MODEL.formatted(declared + "\ndata Contact is contact of People\ndata Health is health of People", ""));
    Subjects people = found.model().subjects().getFirst();
    return List.of(FORECAST.of(people, 2026), FORECAST.of(people, 2027), FORECAST.of(people, 2028), FORECAST.of(people, 2029));
  }

  private List<Transfer> transfers(String declared, String flows) {
    return assess(MODEL.formatted(declared, flows)).transfers();
  }

  private List<Optional<Interval>> years(List<Transfer> transfers) {
    return List.of(FORECAST.of(transfers, part -> true, 2026), FORECAST.of(transfers, part -> true, 2027),
        FORECAST.of(transfers, part -> true, 2028), FORECAST.of(transfers, part -> true, 2029));
  }

  private Assessment assess(String text) {
    try {
      Path file = Files.writeString(folder.resolve("main.land"), text);
      Analysis analysis = Workspace.open().analyse(file, new Workspace.Options(Optional.empty(), List.of(), Map.of(), LocalDate.of(2026, 11, 1)));
      assertThat(analysis.diagnostics()).filteredOn(told -> told.severity() == Severity.ERROR).isEmpty();
      return analysis.assessment().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Interval> exactly(long persons) {
    return Optional.of(Interval.exactly(persons));
  }
}
