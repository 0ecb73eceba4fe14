package dev.landfall.render.report;

import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.model.Component;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Subjects;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From which country to which: a matrix of the transfers by verdict, and of all flows. */
final class Borders {

  private static final String NOWHERE = "?";

  private static final List<Verdict> WORST_FIRST = List.of(Verdict.values()).reversed();

  private record Border(String from, String to) {}

  private final Desk desk;
  private final Html html;
  private final Map<Border, Map<Verdict, Long>> transfers = new LinkedHashMap<>();
  private final Map<Border, Long> flows = new LinkedHashMap<>();
  private final SortedSet<String> countries = new TreeSet<>();

  private Borders(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
    for (Transfer transfer : desk.found.transfers()) {
      Border border = border(transfer.fromPlace().orElse(NOWHERE), transfer.toPlace().orElse(NOWHERE));
      transfers.computeIfAbsent(border, b -> new EnumMap<>(Verdict.class)).merge(transfer.verdict(), 1L, Long::sum);
    }
    for (Flow flow : desk.found.model().flows()) {
      if (flow.activeOn(desk.found.asOf())) {
        countries(flow.source()).forEach(from -> countries(flow.target()).forEach(to -> flows.merge(border(from, to), 1L, Long::sum)));
      }
    }
  }

  static void write(Desk desk) {
    new Borders(desk).write();
  }

  private Border border(String from, String to) {
    countries.add(from);
    countries.add(to);
    return new Border(from, to);
  }

  private static List<String> countries(Endpoint endpoint) {
    Stream<Optional<String>> places = switch (endpoint) {
      case Subjects subjects -> Stream.of(subjects.country());
      case Component component when component.places().isEmpty() -> Stream.of(Optional.empty());
      case Component component -> component.places().stream().map(Location::country);
    };
    return places.map(country -> country.orElse(NOWHERE)).distinct().toList();
  }

  private void write() {
    html.open("section", "id", "borders", "aria-labelledby", "h-borders").line();
    desk.heading(2, "borders", "id", "h-borders").line();
    desk.paragraph("borders.about");
    legend();
    map();
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "h-borders");
    html.open("table", "class", "borders").leaf("caption", desk.say("borders.caption"), "class", "unseen").line();
    html.open("thead").open("tr").open("th", "scope", "col").say(desk.say("borders.from-to")).close("th");
    countries.forEach(to -> html.open("th", "scope", "col").say(name(to)).close("th"));
    html.close("tr").close("thead").line().open("tbody").line();
    for (String from : countries) {
      html.open("tr").open("th", "scope", "row").say(name(from)).close("th");
      countries.forEach(to -> cell(new Border(from, to)));
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("div").close("section").line();
  }

  private void legend() {
    html.open("p", "class", "legend");
    WORST_FIRST.forEach(verdict -> {
      desk.badge(verdict);
      html.text(" ");
    });
    html.close("p").line();
  }

  private void map() {
    List<BorderMap.Line> lines = Stream.concat(transfers.keySet().stream(), flows.keySet().stream()).distinct()
        .filter(border -> !border.from().equals(border.to())).map(this::line).toList();
    if (!lines.isEmpty() && countries.size() <= BorderMap.MOST) {
      SortedMap<String, Text> names = new TreeMap<>();
      countries.forEach(country -> names.put(country, name(country)));
      BorderMap.write(html, names, lines);
    }
  }

  private BorderMap.Line line(Border border) {
    Map<Verdict, Long> here = transfers.getOrDefault(border, Map.of());
    SequencedMap<Verdict, Long> worstFirst = new LinkedHashMap<>();
    WORST_FIRST.stream().filter(here::containsKey).forEach(verdict -> worstFirst.put(verdict, here.get(verdict)));
    return new BorderMap.Line(border.from(), border.to(), worstFirst);
  }

  private Text name(String country) {
    return country.equals(NOWHERE) ? desk.say("unknown") : desk.names.country(country);
  }

  private void cell(Border border) {
    Map<Verdict, Long> here = transfers.getOrDefault(border, Map.of());
    long moving = flows.getOrDefault(border, 0L);
    html.open("td", "class", border.from().equals(border.to()) ? "inside" : here.isEmpty() && moving == 0 ? "none" : "crossing");
    WORST_FIRST.stream().filter(here::containsKey).forEach(verdict -> {
      html.open("a", "class", "v " + verdict.word(), "href", "#transfers", "data-from", border.from(), "data-to", border.to(),
          "data-verdict", verdict.word());
      desk.sign(verdict.word());
      html.text(Words.grouped(here.get(verdict))).text(" ").open("span", "class", "unseen").say(desk.names.verdict(verdict)).close("span").close("a");
    });
    if (moving > 0) {
      html.leaf("span", desk.words.count("borders.flows", moving), "class", "sub");
    } else if (here.isEmpty()) {
      html.leaf("span", "–", "class", "sub");
    }
    html.close("td");
  }
}
