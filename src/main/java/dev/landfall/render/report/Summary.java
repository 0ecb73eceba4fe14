package dev.landfall.render.report;

import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One screen: what it is about, how it stands under each law, what to do first, and what to ask. */
final class Summary {

  private static final List<Verdict> WORST_FIRST = List.of(Verdict.values()).reversed();

  private final Desk desk;
  private final Html html;

  private Summary(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
  }

  static void write(Desk desk, List<Task> tasks) {
    new Summary(desk).write(tasks);
  }

  private void write(List<Task> tasks) {
    html.open("section", "id", "summary", "aria-labelledby", "h-summary").line();
    html.leaf("p", desk.say("kind"), "class", "kind");
    html.open("h1", "id", "h-summary").name(desk.found.model().name()).close("h1").line();
    html.open("p", "class", "about").say(desk.say("as-of", desk.found.asOf()));
    desk.found.model().version().ifPresent(version -> html.text(" · ").say(desk.say("version", version)));
    desk.found.model().owner().ifPresent(owner -> html.text(" · ").say(desk.say("owner", owner)));
    html.close("p").line();
    lead();
    html.open("div", "class", "summary").line();
    html.open("div", "class", "first").line();
    Todo.first(desk, tasks);
    html.close("div").line();
    html.open("div", "class", "standing").line();
    standing();
    questions();
    html.close("div").line();
    html.close("div").close("section").line();
  }

  // ---------------------------------------------------------------- how it stands

  /** The worst in one sentence. */
  private void lead() {
    Map<Verdict, Long> summary = desk.found.summary();
    Verdict worst = WORST_FIRST.stream().filter(verdict -> summary.get(verdict) > 0).findFirst().orElse(null);
    html.open("p", "class", "lead" + (worst == null ? "" : " " + worst.word()));
    if (worst == null) {
      html.say(desk.say("lead.none"));
    } else {
      desk.sign(worst.word());
      html.open("span").say(desk.words.count("lead." + worst.word(), summary.get(worst), Words.grouped(desk.found.transfers().size())))
          .close("span");
    }
    html.close("p").line();
  }

  private void standing() {
    Map<String, Map<Verdict, Long>> counts = new LinkedHashMap<>();
    desk.found.regimes().forEach(law -> counts.put(law, new EnumMap<>(Verdict.class)));
    desk.found.transfers().forEach(transfer -> counts.get(transfer.regime().name()).merge(transfer.verdict(), 1L, Long::sum));
    html.open("table", "class", "counts").leaf("caption", desk.say("standing")).line();
    html.open("thead").open("tr").leaf("th", desk.say("law"), "scope", "col");
    WORST_FIRST.forEach(verdict -> {
      html.open("th", "scope", "col", "class", verdict.word());
      desk.sign(verdict.word()).leaf("span", desk.names.verdict(verdict)).close("th");
    });
    html.close("tr").close("thead").line().open("tbody").line();
    counts.forEach((law, here) -> {
      html.open("tr").open("th", "scope", "row").leaf("span", Names.law(law), "class", "law")
          .leaf("span", desk.names.title(desk.found.packs().regimes().get(law)), "class", "sub").close("th");
      WORST_FIRST.forEach(verdict -> count(law, verdict, here.getOrDefault(verdict, 0L)));
      html.close("tr").line();
    });
    html.close("tbody").close("table").line();
  }

  private void count(String law, Verdict verdict, long count) {
    html.open("td", "class", count == 0 ? "zero" : verdict.word());
    if (count == 0) {
      html.text("0");
    } else {
      html.open("a", "href", "#transfers", "data-regime", law, "data-verdict", verdict.word()).text(Words.grouped(count)).close("a");
    }
    html.close("td");
  }

  // ---------------------------------------------------------------- what to ask

  private void questions() {
    List<Question> open = Question.of(desk.found);
    if (open.isEmpty()) {
      return;
    }
    desk.heading(2, "questions", "id", "questions", "class", "small").line();
    html.open("ol", "class", "questions").line();
    int shown = Math.min(open.size(), 5);
    open.subList(0, shown).forEach(this::question);
    html.close("ol").line();
    if (open.size() > shown) {
      html.open("details").leaf("summary", desk.words.count("questions.more", open.size() - shown));
      html.open("ol", "class", "questions", "start", shown + 1).line();
      open.subList(shown, open.size()).forEach(this::question);
      html.close("ol").close("details").line();
    }
  }

  private void question(Question question) {
    html.open("li").say(desk.names.question(question.fact())).open("span", "class", "sub");
    html.say(desk.words.count("questions.settles", question.transfers().size()));
    if (question.alone() > 0 && question.alone() < question.transfers().size()) {
      html.say(desk.words.count("questions.alone", question.alone()));
    }
    html.text(" ");
    List<Transfer> some = question.transfers().stream().limit(3).toList();
    desk.list(some, desk::link);
    if (some.size() < question.transfers().size()) {
      html.text(" …");
    }
    html.close("span").close("li").line();
  }
}
