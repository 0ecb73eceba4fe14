package dev.landfall.law;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.Transfer;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Law has dates: one model, whose flows never change, walked through the years. Its verdicts change on the days on which
 * the law changed, as the law says, and on no other day.
 */
class TimelineTest {

  private static final Path MODEL = Path.of("src/test/resources/timeline/china.land");
  private static final Workspace WORKSPACE = Workspace.open();
  private static final LocalDate FIRST = LocalDate.of(2017, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  /** Days on which a law came into force that speaks of one of the flows. */
  private static final List<LocalDate> CHANGES = Stream.of(
      "2021-09-01", // Data Security Law
      "2021-11-01", // Personal Information Protection Law
      "2022-09-01", // Measures for the Security Assessment
      "2023-06-01", // Measures on the Standard Contract
      "2024-03-22", // Provisions on Promoting and Regulating Cross-Border Data Flows
      "2025-01-01", // Network Data Security Management Regulations
      "2026-01-01") // Cybersecurity Law as amended
      .map(LocalDate::parse).toList();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # day      | pipl:Newsletter             | pipl:Insurance              | pipl:Bookings               | pipl:Metering
      2017-06-01 | -                           | -                           | -                           | -
      2021-08-31 | -                           | -                           | -                           | -
      2021-09-01 | -                           | -                           | -                           | -
      2021-11-01 | gap statute                 | gap statute                 | gap statute                 | gap statute-ciio
      2022-08-31 | gap statute                 | gap statute                 | gap statute                 | gap statute-ciio
      2022-09-01 | gap statute-remainder       | gap statute-remainder       | gap measures-volume         | gap measures-ciio
      2023-06-01 | covered contract-measures   | gap contract-measures       | gap measures-volume         | gap measures-ciio
      2024-03-21 | covered contract-measures   | gap contract-measures       | gap measures-volume         | gap measures-ciio
      2024-03-22 | free small-volume           | gap volume-contract         | free contract               | gap ciio
      2025-01-01 | free small-volume           | free statutory-duty         | free contract               | gap ciio
      2026-01-01 | free small-volume           | free statutory-duty         | free contract               | gap ciio
      """)
  void personal_information(String day, String newsletter, String insurance, String bookings, String metering) {
    var verdicts = verdicts(LocalDate.parse(day));

    assertThat(told(verdicts, "pipl:Newsletter")).isEqualTo(newsletter);
    assertThat(told(verdicts, "pipl:Insurance")).isEqualTo(insurance);
    assertThat(told(verdicts, "pipl:Bookings")).isEqualTo(bookings);
    assertThat(told(verdicts, "pipl:Metering")).isEqualTo(metering);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # day      | dsl:Engineering                 | dsl:Metering           | dsl:Geology             | dsl:Topology
      2017-06-01 | -                               | -                      | -                       | -
      2021-08-31 | -                               | -                      | -                       | -
      2021-09-01 | free unrestricted-2021          | gap ciio-personal      | gap important-data-2021 | gap important-data-2021 ciio-important-2017
      2021-11-01 | free unrestricted               | free unrestricted      | gap important-data-2021 | gap important-data-2021 ciio-important-2017
      2022-09-01 | free unrestricted               | free unrestricted      | gap important-data-2022 | gap important-data-2022 ciio-important-2017
      2023-06-01 | free unrestricted               | free unrestricted      | gap important-data-2022 | gap important-data-2022 ciio-important-2017
      2024-03-22 | free unrestricted business-data | free unrestricted      | gap important-data      | gap important-data ciio-important-2017
      2025-01-01 | free unrestricted business-data | free unrestricted      | gap important-data      | gap important-data ciio-important-2017
      2026-01-01 | free unrestricted business-data | free unrestricted      | gap important-data      | gap important-data ciio-important
      """)
  void data_of_any_kind(String day, String engineering, String metering, String geology, String topology) {
    var verdicts = verdicts(LocalDate.parse(day));

    assertThat(told(verdicts, "dsl:Engineering")).isEqualTo(engineering);
    assertThat(told(verdicts, "dsl:Metering")).isEqualTo(metering);
    assertThat(told(verdicts, "dsl:Geology")).isEqualTo(geology);
    assertThat(told(verdicts, "dsl:Topology")).isEqualTo(topology);
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

  @Test
  void verdicts_change_on_the_days_of_the_law_and_on_no_other() {
    var days = new TreeSet<>(FIRST.datesUntil(LAST, Period.ofDays(10)).toList());
    CHANGES.forEach(change -> days.addAll(List.of(change.minusDays(1), change)));
    var changed = new TreeSet<LocalDate>();
    var before = verdicts(days.removeFirst());
    for (LocalDate day : days) {
      var now = verdicts(day);
      if (!now.equals(before)) {
        changed.add(day);
      }
      before = now;
    }

    assertThat(changed).containsExactlyElementsOf(CHANGES);
  }

  private static Assessment assessed(LocalDate day) {
    return WORKSPACE.analyse(MODEL, new Workspace.Options(Optional.of(day), List.of(), Map.of(), LAST)).assessment().orElseThrow();
  }

  private static String needed(String id, LocalDate day) {
    return assessed(day).transfers().stream().filter(transfer -> transfer.id().equals(id))
        .flatMap(transfer -> transfer.needs().stream()).map(Need::instrument).collect(joining(", "));
  }

  /** Verdict and rules of each transfer, by its id. */
  private static SequencedMap<String, String> verdicts(LocalDate day) {
    var verdicts = new LinkedHashMap<String, String>();
    for (Transfer transfer : assessed(day).transfers()) {
      verdicts.put(transfer.id(), transfer.verdict().word() + transfer.ruleIds().stream()
          .map(id -> " " + id.substring(id.indexOf('.') + 1)).collect(joining()));
    }
    return verdicts;
  }

  private static String told(SequencedMap<String, String> verdicts, String transfer) {
    return verdicts.getOrDefault(transfer, "-");
  }
}
