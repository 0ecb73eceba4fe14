package dev.landfall.render.report;

import dev.landfall.assess.Transfer;
import dev.landfall.diagnostic.Words;
import dev.landfall.model.Acceptance;
import java.util.List;

/** What to do, by when, under which article, for the sake of what: a table of acts. */
final class Todo {

  /** So many stand on the first screen. */
  private static final int FIRST = 6;

  /** So many places are named for one act. */
  private static final int MOST_PLACES = 5;

  private final Desk desk;
  private final Html html;

  private Todo(Desk desk) {
    this.desk = desk;
    this.html = desk.html;
  }

  static void first(Desk desk, List<Task> tasks) {
    new Todo(desk).first(pressing(tasks));
  }

  /** What does not press, and what is worth knowing. */
  static void rest(Desk desk, List<Task> tasks) {
    new Todo(desk).rest(tasks);
  }

  private static boolean isPressing(Task task) {
    return task.kind().compareTo(Task.Kind.DUTY) <= 0;
  }

  private static List<Task> pressing(List<Task> tasks) {
    return tasks.stream().filter(Todo::isPressing).limit(FIRST).toList();
  }

  private void first(List<Task> tasks) {
    desk.heading(2, "todo").line();
    if (tasks.isEmpty()) {
      desk.paragraph("todo.nothing");
      return;
    }
    table("todo.caption", tasks);
    html.open("p", "class", "more").open("a", "href", "#duties").say(desk.say("todo.more")).close("a").close("p").line();
  }

  private void rest(List<Task> all) {
    html.open("section", "id", "duties", "aria-labelledby", "h-duties").line();
    desk.heading(2, "duties", "id", "h-duties").line();
    desk.paragraph("duties.about");
    part("duties.pressing", all.stream().filter(Todo::isPressing).toList());
    part("duties.ending", all.stream().filter(task -> task.kind() == Task.Kind.ENDING).toList());
    part("duties.warnings", all.stream().filter(task -> task.kind() == Task.Kind.WARNING).toList());
    accepted();
    html.close("section").line();
  }

  private void part(String heading, List<Task> tasks) {
    if (!tasks.isEmpty()) {
      desk.heading(3, heading).line();
      table(heading, tasks);
    }
  }

  // ---------------------------------------------------------------- a table

  private void table(String caption, List<Task> tasks) {
    html.open("table", "class", "todo").leaf("caption", desk.say(caption), "class", "unseen").line();
    html.open("thead").open("tr");
    List.of("todo.what", "todo.when", "todo.under", "todo.where").forEach(head -> html.leaf("th", desk.say(head), "scope", "col"));
    html.close("tr").close("thead").line().open("tbody").line();
    tasks.forEach(this::row);
    html.close("tbody").close("table").line();
  }

  private void row(Task task) {
    html.open("tr", "class", task.kind().name().toLowerCase(java.util.Locale.ROOT)).open("th", "scope", "row").open("div", "class", "act");
    desk.sign(task.kind().sign());
    html.open("div").leaf("strong", task.what());
    task.how().forEach(how -> html.leaf("span", how, "class", "sub"));
    html.close("div").close("div").close("th");
    html.open("td", "class", "when");
    when(task);
    html.close("td").open("td", "class", "under");
    desk.law(task.law());
    html.text(" ");
    under(task);
    html.close("td").open("td", "class", "where");
    places(task);
    html.close("td").close("tr").line();
  }

  private void when(Task task) {
    if (task.due().isPresent()) {
      boolean late = task.isLate(desk.found.asOf());
      html.leaf("time", task.due().get().toString(), "class", late ? "late" : null);
      if (late) {
        html.text(" ").leaf("strong", desk.say("todo.late"), "class", "late");
      }
    } else {
      html.leaf("strong", desk.say(task.kind() == Task.Kind.WARNING ? "todo.no-day" : "todo.now"));
    }
  }

  private void under(Task task) {
    if (task.citations().isEmpty()) {
      desk.link(task.rule(), desk.names.source(task.rule()));
    } else {
      html.open("a", "href", "#" + desk.anchor(task.rule()), "class", "cite");
      html.leaf("span", String.join("; ", task.citations()), "lang", "en").close("a");
    }
  }

  private void places(Task task) {
    List<Transfer> some = task.transfers().stream().limit(MOST_PLACES).toList();
    desk.list(some, desk::link);
    if (task.transfers().size() > some.size()) {
      html.text(" ").say(desk.say("more", Words.grouped(task.transfers().size() - some.size())));
    }
    desk.list(List.copyOf(task.others().entrySet()), other -> html.name(other.getKey()).text(" ")
        .leaf("span", Desk.place(other.getValue()), "class", "sub"));
  }

  // ---------------------------------------------------------------- what somebody answers for

  private void accepted() {
    List<Acceptance> acceptances = desk.found.model().acceptances();
    if (acceptances.isEmpty()) {
      return;
    }
    desk.heading(3, "accepted", "id", "acceptances").line();
    html.open("table").leaf("caption", desk.say("accepted.about")).open("thead").open("tr");
    List.of("accepted.what", "accepted.until", "accepted.by", "accepted.reason")
        .forEach(head -> html.leaf("th", desk.say(head), "scope", "col"));
    html.close("tr").close("thead").open("tbody").line();
    acceptances.forEach(acceptance -> {
      boolean over = !acceptance.holdsOn(desk.found.asOf());
      html.open("tr").open("th", "scope", "row");
      desk.link(acceptance.rule(), desk.names.source(acceptance.rule()));
      html.text(" ").name(acceptance.on()).text(" ").leaf("span", Desk.place(acceptance.span()), "class", "sub").close("th");
      html.open("td").leaf("time", acceptance.until().toString(), "class", over ? "late" : null);
      if (over) {
        html.text(" ").leaf("strong", desk.say("accepted.over"), "class", "late");
      }
      html.close("td").open("td").name(acceptance.by()).close("td").open("td").name(acceptance.reason()).close("td").close("tr").line();
    });
    html.close("tbody").close("table").line();
  }
}
