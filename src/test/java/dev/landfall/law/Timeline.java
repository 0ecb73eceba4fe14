package dev.landfall.law;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page that lawyers read: what transfers come to from which day on, and why.
 *
 * @param glance the table of chosen days: by day the verdict of each history in it
 * @param histories one for each transfer; several may share a table, {@code ### One, Other under law}
 */
record Timeline(Map<LocalDate, Map<String, String>> glance, List<History> histories) {

  static final String NONE = "–";

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** From a day on, until the next. */
  record Entry(LocalDate since, String verdict, List<String> rules, List<String> texts, String what) {

    String verdictByRules() {
      return Stream.concat(Stream.of(verdict), rules.stream()).collect(joining(" "));
    }
  }

  record History(String flow, String law, List<Entry> entries) {

    String title() {
      return flow + " under " + law;
    }

    Entry on(LocalDate day) {
      return entries.stream().filter(entry -> !entry.since().isAfter(day)).reduce((before, after) -> after).orElseThrow();
    }
  }

  static Timeline read(Path page) {
    Map<LocalDate, Map<String, String>> glance = new LinkedHashMap<>();
    List<History> histories = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    List<History> here = new ArrayList<>();
    for (String line : lines(page)) {
      List<String> cells = cells(line);
      if (line.startsWith("#")) {
        here = line.startsWith("### ") ? headed(line.substring(4)) : List.of();
        histories.addAll(here);
      } else if (cells.size() > 6 && cells.getFirst().isEmpty()) {
        cells.stream().skip(1).map(LocalDate::parse).forEach(days::add);
        days.forEach(day -> glance.put(day, new LinkedHashMap<>()));
      } else if (cells.size() > 6 && !cells.getFirst().startsWith("-")) {
        IntStream.range(0, days.size()).forEach(i -> glance.get(days.get(i)).put(cells.getFirst(), cells.get(i + 1)));
      } else if (!here.isEmpty() && cells.size() == 5 && Character.isDigit(cells.getFirst().charAt(0))) {
        here.forEach(history -> history.entries().add(entry(cells)));
      }
    }
    return new Timeline(glance, histories);
  }

  /** Days on which something changes. */
  SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> days = new TreeSet<>();
    histories.forEach(history -> history.entries().stream().skip(1).map(Entry::since).forEach(days::add));
    return days;
  }

  /** What the transfers come to that change on this day. */
  Map<String, String> changedOn(LocalDate day) {
    Map<String, String> changed = new LinkedHashMap<>();
    histories.forEach(history -> history.entries().stream().skip(1).filter(entry -> entry.since().equals(day))
        .forEach(entry -> changed.put(history.title(), entry.verdictByRules())));
    return changed;
  }

  private static List<History> headed(String heading) {
    String[] parts = heading.split(" under ");
    return Stream.of(parts[0].split(", ")).map(flow -> new History(flow, parts[1], new ArrayList<>())).toList();
  }

  private static Entry entry(List<String> cells) {
    List<String> rules = CODE.matcher(cells.get(2)).results().map(found -> found.group(1)).toList();
    return new Entry(LocalDate.parse(cells.get(0)), cells.get(1), rules, texts(cells.get(3), rules), cells.get(4));
  }

  /** Citations stand apart by semicolons. */
  private static List<String> texts(String cell, List<String> rules) {
    return rules.isEmpty() ? List.of() : List.of(cell.split("; "));
  }

  private static List<String> cells(String line) {
    return line.startsWith("|") ? Stream.of(line.substring(1).split("\\|")).map(String::strip).toList() : List.of();
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
