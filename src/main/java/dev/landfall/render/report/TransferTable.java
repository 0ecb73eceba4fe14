package dev.landfall.render.report;

import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Need;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** All transfers, one line each, the worst first. The script sorts and filters by what stands in the attributes. */
final class TransferTable {

  private static final int MOST_DATA = 4;

  private final Desk desk;
  private final Html html;
  private final Ways ways;

  private TransferTable(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
    this.ways = new Ways(desk.found.model());
  }

  static void write(Desk desk) {
    new TransferTable(desk).write();
  }

  private void write() {
    List<Transfer> transfers = sorted(desk.found.transfers());
    html.open("section", "id", "transfers", "aria-labelledby", "h-transfers").line();
    desk.heading(2, "transfers", "id", "h-transfers").line();
    if (transfers.isEmpty()) {
      desk.paragraph("transfers.none");
      html.close("section").line();
      return;
    }
    filters();
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "h-transfers");
    html.open("table", "id", "transfer-table").leaf("caption", desk.say("transfers.caption")).line();
    html.open("thead").open("tr");
    List.of("verdict", "law", "flow", "from", "to", "people", "rests")
        .forEach(key -> html.leaf("th", desk.say("col." + key), "scope", "col", "data-key", key));
    html.close("tr").close("thead").line().open("tbody").line();
    transfers.forEach(this::row);
    html.close("tbody").close("table").close("div").line();
    html.open("p", "class", "pages", "hidden", "").open("button", "type", "button", "id", "show-more")
        .say(desk.say("show-more")).close("button").close("p").line();
    html.close("section").line();
  }

  static List<Transfer> sorted(List<Transfer> transfers) {
    return transfers.stream().sorted((one, other) -> other.verdict().compareTo(one.verdict())).toList();
  }

  /** Shown by the script, which fills in what there is to choose. */
  private void filters() {
    html.open("form", "id", "filters", "class", "filters", "hidden", "").line();
    for (String what : List.of("regime", "verdict", "data", "party", "from", "to")) {
      html.open("p").leaf("label", desk.say("filter." + what), "for", "f-" + what)
          .open("select", "id", "f-" + what, "name", what)
          .open("option", "value", "", "data-en", desk.say("filter.all").en(), "data-zh", desk.say("filter.all").zh()).close("option")
          .close("select").close("p");
    }
    html.open("p").leaf("label", desk.say("filter.text"), "for", "f-text").open("input", "id", "f-text", "name", "text", "type", "search")
        .close("p");
    html.open("p").open("button", "type", "reset").say(desk.say("filter.reset")).close("button").close("p");
    html.open("p", "class", "shown", "role", "status").open("span", "id", "shown").close("span").text(" ").say(desk.say("shown")).close("p");
    html.close("form").line();
  }

  private void row(Transfer transfer) {
    html.open("tr", "data-t", desk.anchor(transfer), "data-id", transfer.id(), "data-regime", transfer.regime().name(),
        "data-verdict", transfer.verdict().word(),
        "data-rank", transfer.verdict().ordinal(),
        "data-data", lines(transfer.parts().stream().map(part -> part.data().name())),
        "data-party", lines(Stream.of(transfer.exporter(), transfer.importer()).map(Actor::label)),
        "data-from", transfer.fromPlace().orElse("?"), "data-to", transfer.toPlace().orElse("?"),
        "data-people", transfer.individuals().isBounded() ? transfer.individuals().high() : -1,
        "data-path", lines(transfer.path().stream()), "data-way", lines(ways.of(transfer).stream()));
    html.open("td");
    desk.badge(transfer.verdict());
    html.close("td").open("td");
    desk.law(transfer.regime().name());
    html.close("td").open("th", "scope", "row");
    desk.link(transfer);
    html.open("span", "class", "sub");
    data(transfer);
    html.close("span").close("th");
    end(transfer.exporter(), transfer.fromPlace());
    end(transfer.importer(), transfer.toPlace());
    html.leaf("td", Text.plain(transfer.individuals().equals(Interval.ZERO) ? "–" : Numbers.range(transfer.individuals())), "class", "number");
    html.open("td", "class", "rests");
    rests(transfer);
    html.close("td").close("tr").line();
  }

  private void data(Transfer transfer) {
    SequencedSet<String> names = new LinkedHashSet<>();
    transfer.parts().forEach(part -> names.add(part.data().name()));
    desk.list(names.stream().limit(MOST_DATA).toList(), html::name);
    if (names.size() > MOST_DATA) {
      html.text(" ").say(desk.say("more", names.size() - MOST_DATA));
    }
    if (transfer.mode() == Flow.Mode.ACCESS) {
      html.text(" · ").say(desk.say("mode.access"));
    }
    transfer.onwardFrom().ifPresent(from -> html.text(" · ").say(desk.say("onward", from)));
  }

  private void end(Actor actor, Optional<String> place) {
    html.open("td", "class", "side").leaf("span", desk.names.country(place)).open("span", "class", "sub").open("bdi").say(desk.names.actor(actor)).close("bdi")
        .close("span").close("td");
  }

  /** The instrument that carries it, those that would, the rule that frees or forbids it, or what is to be asked. */
  private void rests(Transfer transfer) {
    switch (transfer.verdict()) {
      case COVERED -> desk.list(transfer.safeguards(), safeguard -> {
        html.name(safeguard.name());
        Papers.end(safeguard, desk.found).ifPresent(end -> html.leaf("span", desk.say("until", end), "class", "sub"));
      });
      case GAP -> {
        if (transfer.needs().isEmpty()) {
          html.say(desk.say("needs.none"));
        } else {
          html.say(desk.say("needs")).text(" ").say(desk.words.either(brief(transfer.needs())));
        }
      }
      case OPEN -> html.say(desk.words.count("asks", transfer.questions().size()));
      case FREE, FORBIDDEN -> desk.list(transfer.decidedBy().stream().limit(2).toList(), desk::link);
    }
    if (desk.found.acceptedGaps().containsKey(transfer.id())) {
      html.leaf("span", desk.say("accepted.short", desk.found.acceptedGaps().get(transfer.id()).until()), "class", "sub");
    }
  }

  private List<Text> brief(List<Need> needs) {
    List<Text> titles = new ArrayList<>(needs.stream().limit(2).map(desk.names::need).toList());
    if (needs.size() > 2) {
      titles.add(desk.words.count("others", needs.size() - 2));
    }
    return titles;
  }

  static String lines(Stream<String> names) {
    return String.join("\n", names.distinct().toList());
  }
}
