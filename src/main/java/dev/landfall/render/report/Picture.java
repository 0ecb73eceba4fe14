package dev.landfall.render.report;

import dev.landfall.flow.Fact;
import dev.landfall.flow.Movement;
import dev.landfall.flow.Step;
import dev.landfall.model.Component;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.render.diagram.Diagram;
import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.DiagramOptions;
import dev.landfall.render.diagram.LayoutEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** The picture of the whole system, and in words what each component holds, what reaches it and from where. */
final class Picture {

  private static final Duration LIMIT = Duration.ofSeconds(4);

  /** So many kinds of data are told of one component. */
  private static final int MOST_FACTS = 12;

  /** So many ways are told by which one kind reaches it. */
  private static final int MOST_WAYS = 6;

  private final Desk desk;
  private final Html html;

  private Picture(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
  }

  static void write(Desk desk, LayoutEngine engine) {
    new Picture(desk).write(engine);
  }

  private void write(LayoutEngine engine) {
    html.open("section", "id", "diagram", "aria-labelledby", "h-diagram").line();
    desk.heading(2, "diagram", "id", "h-diagram").line();
    html.leaf("p", desk.say("diagram.about"), "class", "only-script").line();
    tools();
    html.open("div", "class", "stage").line();
    html.open("figure", "id", "picture", "class", "picture", "lang", "en").line();
    try {
      DiagramOptions usual = DiagramOptions.DEFAULT;
      Locale locale = desk.options.language().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
      html.markup(Diagram.svg(desk.found, new DiagramOptions(locale, LIMIT, usual.direction(), usual.view(), usual.filter(), usual.merging()), engine));
    } catch (DiagramException e) {
      desk.paragraph("diagram.none", e.getMessage());
    }
    html.close("figure").line();
    html.open("aside", "id", "panel", "class", "panel", "aria-live", "polite", "hidden", "").close("aside").line();
    html.close("div").line();
    components();
    html.close("section").line();
  }

  private void tools() {
    html.open("p", "id", "tools", "class", "tools", "hidden", "");
    html.leaf("label", desk.say("search"), "for", "search").open("input", "id", "search", "type", "search", "list", "component-names");
    html.open("datalist", "id", "component-names");
    desk.found.model().components().forEach(component -> html.open("option", "value", component.name()).close("option"));
    html.close("datalist");
    tool("zoom-in", "+", "zoom.in");
    tool("zoom-out", "−", "zoom.out");
    tool("zoom-fit", "⤢", "zoom.fit");
    html.open("span", "id", "search-result", "role", "status").close("span");
    html.close("p").line();
  }

  private void tool(String id, String sign, String key) {
    html.open("button", "type", "button", "id", id).open("span", "aria-hidden", "true").text(sign).close("span").leaf("span", desk.say(key), "class", "unseen")
        .close("button");
  }

  // ---------------------------------------------------------------- in words

  private void components() {
    List<Component> all = desk.found.model().components();
    html.open("details", "class", "all-components").leaf("summary", desk.words.count("components", all.size())).line();
    all.forEach(this::component);
    desk.found.model().subjects().forEach(this::people);
    html.close("details").line();
  }

  /** People hand data over; nothing of theirs stands anywhere. */
  private void people(Subjects people) {
    html.open("details", "class", "component", "data-name", people.name());
    html.open("summary").name(people.name()).open("span", "class", "sub").say(desk.names.country(people.country())).close("span").close("summary").line();
    html.open("dl", "class", "facts");
    people.title().ifPresent(title -> desk.field("component.title", Text.plain(title)));
    desk.field("component.in", desk.names.country(people.country()));
    desk.field("fact.people", people.counts().in(desk.found.asOf().getYear()).map(Numbers::range).map(Text::plain).orElse(desk.say("unknown")));
    html.close("dl").line();
    leaving(people);
    html.leaf("p", Desk.place(people.span()), "class", "sub").close("details").line();
  }

  private void component(Component component) {
    html.open("details", "class", "component", "data-name", component.name());
    html.open("summary").name(component.name());
    html.open("span", "class", "sub").text(component.kind()).text(" · ");
    desk.list(places(component), html::say);
    component.operator().ifPresent(party -> html.text(" · ").name(party.titleOrName()));
    html.close("span").close("summary").line();
    html.open("dl", "class", "facts");
    component.title().ifPresent(title -> desk.field("component.title", Text.plain(title)));
    desk.field("component.place", () -> desk.list(places(component), html::say));
    desk.field("component.by", component.operator().map(desk.names::party).orElse(desk.say("unknown")));
    if (!component.principals().isEmpty()) {
      desk.field("component.for", () -> desk.list(component.principals(), party -> html.name(party.titleOrName())));
    }
    desk.field("component.holds", () -> {
      if (component.holdings().isEmpty()) {
        html.say(desk.say("nothing"));
      }
      desk.list(component.holdings(), holding -> {
        html.name(holding.data().name());
        holding.period().ifPresent(period -> html.text(" (").text(period).text(")"));
      });
    });
    html.close("dl").line();
    reaching(component);
    leaving(component);
    html.leaf("p", Desk.place(component.span()), "class", "sub").close("details").line();
  }

  private List<Text> places(Component component) {
    if (component.places().isEmpty()) {
      return List.of(desk.say("unknown"));
    }
    return component.places().stream().map(this::place).distinct().toList();
  }

  private Text place(Location place) {
    Text country = desk.names.country(place.country());
    return place.country().filter(place.name()::equals).isPresent() ? country : desk.say("with", country, place.name());
  }

  /** Which data reach it, by which flows, and where they began. */
  private void reaching(Component component) {
    Map<String, SequencedSet<String>> from = new LinkedHashMap<>();
    for (Fact fact : desk.found.facts().at(component)) {
      for (Movement movement : desk.found.facts().into(component, fact)) {
        String what = fact.data().name() + "\n" + fact.form().word();
        from.computeIfAbsent(what, w -> new LinkedHashSet<>()).add(movement.source().name() + "\n" + movement.flow().name()
            + "\n" + origin(component, fact));
      }
    }
    if (from.isEmpty()) {
      return;
    }
    html.open("p", "class", "label").say(desk.say("component.reaches")).close("p").open("ul");
    from.entrySet().stream().limit(MOST_FACTS).forEach(entry -> {
      String[] what = entry.getKey().split("\n");
      html.open("li").name(what[0]).text(" ").leaf("span", desk.say("form." + what[1]), "class", "sub").open("ul");
      entry.getValue().stream().limit(MOST_WAYS).forEach(one -> {
        String[] way = one.split("\n", 3);
        html.open("li").name(way[0]).text(" ").leaf("span", way[1] + (way[2].equals(way[0]) ? "" : " ← " + way[2]), "class", "sub",
            "data-by", way[1]).close("li");
      });
      if (entry.getValue().size() > MOST_WAYS) {
        html.leaf("li", desk.say("more", entry.getValue().size() - MOST_WAYS), "class", "sub");
      }
      html.close("ul").close("li");
    });
    html.close("ul");
    if (from.size() > MOST_FACTS) {
      html.leaf("p", desk.say("more", from.size() - MOST_FACTS));
    }
    html.line();
  }

  private String origin(Component component, Fact fact) {
    List<Step> steps = desk.found.facts().steps(component, fact);
    return steps.isEmpty() ? component.name() : steps.getFirst().at().name();
  }

  private void leaving(Endpoint component) {
    List<Flow> flows = desk.found.model().flows().stream()
        .filter(flow -> flow.activeOn(desk.found.asOf()) && flow.source().equals(component)).toList();
    if (flows.isEmpty()) {
      return;
    }
    html.open("p", "class", "label").say(desk.say("component.sends")).close("p").open("ul");
    flows.stream().limit(MOST_FACTS).forEach(flow -> html.open("li").name(flow.target().name()).text(" ").open("span", "class", "sub")
        .name(flow.name(), "data-by", flow.name()).close("span").close("li"));
    html.close("ul");
    if (flows.size() > MOST_FACTS) {
      html.leaf("p", desk.say("more", flows.size() - MOST_FACTS));
    }
    html.line();
  }
}
