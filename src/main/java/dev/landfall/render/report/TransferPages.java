package dev.landfall.render.report;

import dev.landfall.assess.Duty;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Document;
import dev.landfall.law.Rule;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.source.LineIndex;
import dev.landfall.source.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** Each transfer by itself: what moves, why the law says so, what carries it, what stands beside it, and where the model says so. */
final class TransferPages {

  /** So many pages stand open from the beginning, if they are not in order. */
  private static final int OPEN = 6;

  /** So many lines of the model are shown. */
  private static final int MOST_LINES = 8;

  private final Desk desk;
  private final Html html;
  private final Reasons reasons;
  private int opened;

  private TransferPages(Desk desk, Reasons reasons) {
    this.desk = desk;
    this.html = desk.html;
    this.reasons = reasons;
  }

  static void write(Desk desk, Reasons reasons) {
    new TransferPages(desk, reasons).write();
  }

  private void write() {
    html.open("section", "id", "details", "aria-labelledby", "h-details").line();
    desk.heading(2, "details", "id", "h-details").line();
    desk.paragraph("details.about");
    TransferTable.sorted(desk.found.transfers()).forEach(this::page);
    others();
    html.close("section").line();
  }

  /** The anchor lies inside, so that a browser opens what it jumps into. */
  private void page(Transfer transfer) {
    boolean open = !isSettled(transfer) && opened++ < OPEN;
    html.open("details", "class", "transfer " + transfer.verdict().word(), "open", open ? "" : null).line();
    html.open("summary");
    desk.badge(transfer.verdict());
    desk.law(transfer.regime().name());
    html.open("h3").name(transfer.flow().name()).close("h3");
    html.open("span", "class", "sub").say(desk.names.country(transfer.fromPlace())).text(" → ").say(desk.names.country(transfer.toPlace()))
        .close("span").close("summary").line();
    html.open("div", "id", desk.anchor(transfer), "class", "body", "data-t", desk.anchor(transfer)).line();
    verdict(transfer);
    facts(transfer);
    because(transfer);
    papers(transfer);
    duties(transfer);
    questions(transfer);
    accepted(transfer);
    path(transfer);
    source(transfer.flow());
    reasoning(transfer);
    html.close("div").close("details").line();
  }

  /** Nothing is left out: what no law calls a transfer is named. */
  private void others() {
    Set<Flow> moving = Collections.newSetFromMap(new IdentityHashMap<>());
    desk.found.transfers().forEach(transfer -> moving.add(transfer.flow()));
    List<Flow> others = desk.found.model().flows().stream().filter(flow -> flow.activeOn(desk.found.asOf()) && !moving.contains(flow)).toList();
    List<Flow> idle = desk.found.model().flows().stream().filter(flow -> !flow.activeOn(desk.found.asOf())).toList();
    flows("others-flows", others);
    flows("idle-flows", idle);
  }

  private void flows(String key, List<Flow> flows) {
    if (flows.isEmpty()) {
      return;
    }
    html.open("details", "class", "others").leaf("summary", desk.words.count(key, flows.size())).open("ul").line();
    flows.forEach(flow -> html.open("li").name(flow.name()).text(" ").leaf("span", Desk.place(flow.span()), "class", "sub").close("li").line());
    html.close("ul").close("details").line();
  }

  static boolean isSettled(Transfer transfer) {
    return transfer.verdict() == Verdict.FREE || transfer.verdict() == Verdict.COVERED;
  }

  // ---------------------------------------------------------------- what it comes to

  private void verdict(Transfer transfer) {
    Text title = transfer.decidedBy().stream().findFirst().map(desk.names::title).orElse(Text.NONE);
    Text words = switch (transfer.verdict()) {
      case FREE -> desk.say("says.free", title);
      case COVERED -> desk.say("says.covered", desk.words.list(transfer.safeguards().stream().map(s -> Text.plain(s.name())).toList()));
      case OPEN -> transfer.questions().isEmpty() ? desk.say("says.open-undecided") : desk.words.count("says.open", transfer.questions().size());
      case GAP -> transfer.needs().isEmpty() ? desk.say("says.gap-none")
          : desk.say(transfer.picking().isEmpty() ? "says.gap" : "says.gap-which", desk.words.either(transfer.needs().stream().map(desk.names::need).toList()));
      case FORBIDDEN -> desk.say("says.forbidden", title);
    };
    html.leaf("p", words, "class", "says").line();
  }

  private void facts(Transfer transfer) {
    html.open("dl", "class", "facts").line();
    desk.field("fact.law", desk.names.title(transfer.regime()));
    side("fact.exporter", transfer.exporter(), transfer.fromPlace(), transfer.from().name());
    side("fact.importer", transfer.importer(), transfer.toPlace(), transfer.to().name());
    desk.field("fact.mode", desk.say("mode." + transfer.mode().name().toLowerCase(java.util.Locale.ROOT)));
    transfer.onwardFrom().ifPresent(from -> desk.field("fact.onward", () -> html.name(from)));
    desk.field("fact.data", () -> data(transfer));
    desk.field("fact.people", people(transfer));
    if (!transfer.flow().purposes().isEmpty()) {
      desk.field("fact.purpose", () -> desk.list(transfer.flow().purposes(), this::purpose));
    }
    html.close("dl").line();
  }

  private void side(String key, Actor actor, Optional<String> place, String at) {
    desk.field(key, () -> {
      html.open("bdi").say(desk.names.actor(actor)).close("bdi");
      actor.party().filter(party -> !party.titleOrName().equals(party.name())).ifPresent(party -> html.text(" ").leaf("code", party.name()));
      html.text(" · ").say(desk.names.country(place)).text(" · ").name(at);
    });
  }

  private void purpose(Purpose purpose) {
    html.name(purpose.title().orElse(purpose.name()));
  }

  /** Apart where its parts fare differently. */
  private void data(Transfer transfer) {
    boolean mixed = transfer.parts().stream().map(Part::verdict).distinct().count() > 1;
    html.open("ul", "class", "plain");
    transfer.parts().forEach(part -> {
      html.open("li");
      if (mixed) {
        desk.badge(part.verdict()).text(" ");
      }
      html.name(part.data().title().orElse(part.data().name()));
      if (!part.form().equals("clear")) {
        html.text(" · ").say(desk.say("form." + part.form()));
      }
      if (!part.subjects().isEmpty()) {
        html.text(" · ");
        desk.list(List.copyOf(part.subjects()), (Subjects group) -> html.name(group.title().orElse(group.name())));
      }
      html.close("li");
    });
    html.close("ul");
  }

  private Text people(Transfer transfer) {
    Interval all = transfer.individuals();
    if (all.equals(Interval.ANY)) {
      return desk.say("people.unknown");
    }
    Text count = Text.plain(Numbers.range(all));
    return transfer.special().equals(Interval.ZERO) ? count : desk.say("people.special", count, Numbers.range(transfer.special()));
  }

  // ---------------------------------------------------------------- on what it rests

  private void because(Transfer transfer) {
    if (transfer.decidedBy().isEmpty()) {
      return;
    }
    desk.heading(4, "because").line();
    html.open("ul", "class", "rules").line();
    for (Rule rule : transfer.decidedBy()) {
      Document document = rule.document();
      html.open("li");
      desk.link(rule).text(" ");
      desk.citations(document.citations());
      Text.of(document.whys()).ifPresent(why -> html.leaf("p", why, "class", "why"));
      desk.doubts(document);
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private void papers(Transfer transfer) {
    SequencedSet<Attempt> attempts = new LinkedHashSet<>();
    transfer.parts().forEach(part -> part.attempts().stream().filter(attempt -> !attempt.carries()).forEach(attempts::add));
    if (transfer.safeguards().isEmpty() && attempts.isEmpty() && (isSettled(transfer) || transfer.needs().isEmpty())) {
      return;
    }
    desk.heading(4, "papers").line();
    html.open("ul", "class", "papers").line();
    transfer.safeguards().forEach(this::paper);
    attempts.forEach(attempt -> {
      html.open("li");
      desk.sign("gap");
      html.open("span").name(attempt.safeguard().name()).text(" ");
      attempt.flaws().stream().limit(1).forEach(flaw -> html.say(desk.names.flaw(flaw)));
      html.close("span").close("li").line();
    });
    if (!isSettled(transfer) && !transfer.needs().isEmpty()) {
      html.open("li");
      desk.sign(transfer.verdict().word());
      html.open("span").say(desk.say("would")).text(" ");
      desk.list(transfer.needs(), need -> desk.link(need.instrument(), desk.names.need(need)));
      html.close("span").close("li").line();
    }
    html.close("ul").line();
  }

  private void paper(Safeguard safeguard) {
    html.open("li");
    desk.sign("covered");
    html.open("span").name(safeguard.title().orElse(safeguard.name())).text(" · ");
    desk.link(safeguard.instrument(), desk.names.instrument(safeguard.instrument()));
    html.text(" · ").say(safeguard.since().map(since -> desk.say("since", since)).orElse(desk.say("since.unsaid")));
    html.text(" · ").say(Papers.end(safeguard, desk.found).map(end -> desk.say("until", end)).orElse(desk.say("until.none")));
    html.text(" ").leaf("span", Desk.place(safeguard.span()), "class", "sub").close("span").close("li").line();
  }

  private void duties(Transfer transfer) {
    if (transfer.duties().isEmpty()) {
      return;
    }
    String heading = desk.anchor(transfer) + "-duties";
    desk.heading(4, "beside", "id", heading).line();
    html.open("table", "class", "duties", "aria-labelledby", heading).open("thead").open("tr");
    List.of("duty.met", "duty.what", "todo.when", "todo.under").forEach(head -> html.leaf("th", desk.say(head), "scope", "col"));
    html.close("tr").close("thead").open("tbody").line();
    transfer.duties().forEach(this::duty);
    html.close("tbody").close("table").line();
  }

  private void duty(Duty duty) {
    html.open("tr", "class", duty.met() ? "met" : "unmet").open("td");
    desk.sign(duty.met() ? "covered" : "duty");
    html.say(desk.say(duty.met() ? "met" : "unmet")).close("td");
    html.open("th", "scope", "row").say(desk.names.duty(duty.name())).close("th").open("td");
    duty.due().ifPresentOrElse(due -> html.leaf("time", due.toString(), "class", !duty.met() && desk.found.asOf().isAfter(due) ? "late" : null),
        () -> html.text("–"));
    html.close("td").open("td").open("a", "href", "#" + desk.anchor(duty.by()), "class", "cite")
        .leaf("span", duty.citations().isEmpty() ? duty.by() : String.join("; ", duty.citations()), "lang", "en")
        .close("a").close("td").close("tr").line();
  }

  private void questions(Transfer transfer) {
    if (transfer.questions().isEmpty()) {
      return;
    }
    desk.heading(4, "to-ask").line();
    html.open("ul");
    transfer.questions().forEach(fact -> html.leaf("li", desk.names.question(fact)));
    html.close("ul").line();
  }

  private void accepted(Transfer transfer) {
    Acceptance acceptance = desk.found.acceptedGaps().get(transfer.id());
    if (acceptance != null) {
      html.leaf("p", desk.say("accepted.says", acceptance.by(), acceptance.until(), acceptance.reason()), "class", "accepted").line();
    }
  }

  // ---------------------------------------------------------------- where it goes, and where the model says so

  private void path(Transfer transfer) {
    desk.heading(4, "path").line();
    html.open("ol", "class", "path");
    transfer.path().forEach(name -> html.open("li").name(name).close("li"));
    html.close("ol").line();
  }

  private void source(Flow flow) {
    Position start = flow.span().startPosition();
    int last = Math.min(flow.span().endPosition().line(), start.line() + MOST_LINES - 1);
    LineIndex lines = flow.span().file().lines();
    desk.heading(4, "source").line();
    html.open("figure", "class", "source").open("figcaption").leaf("code", Desk.place(flow.span())).close("figcaption").open("pre").open("code");
    for (int line = start.line(); line <= last; line++) {
      html.text(lines.text(line)).line();
    }
    html.close("code").close("pre").close("figure").line();
  }

  private void reasoning(Transfer transfer) {
    List<Portion> portions = reasons.of(transfer);
    if (portions.isEmpty()) {
      html.leaf("p", desk.say("reasons.elsewhere", transfer.flow().name()), "class", "sub").line();
      return;
    }
    html.open("details", "class", "reasons").leaf("summary", desk.say("reasons")).line();
    html.leaf("p", desk.say("reasons.about"), "class", "sub");
    portions.forEach(portion -> new Reasoning(desk, portion).write(portions.size() > 1));
    html.close("details").line();
  }
}
