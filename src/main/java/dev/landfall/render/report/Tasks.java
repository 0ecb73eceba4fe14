package dev.landfall.render.report;

import dev.landfall.assess.Duty;
import dev.landfall.assess.Finding;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Severity;
import dev.landfall.law.Effect;
import dev.landfall.law.Rule;
import dev.landfall.model.Safeguard;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to do, what presses most first; what is done by one act stands there once. */
final class Tasks {

  private static final int MOST_FLAWS = 3;

  private final Desk desk;
  private final SequencedMap<Object, List<Task>> tasks = new LinkedHashMap<>();

  private Tasks(Desk desk) {
    this.desk = desk;
  }

  /** What somebody answers for is not to be done. */
  private record Accepted(String rule, String transfer) {}

  static List<Task> of(Desk desk) {
    Tasks all = new Tasks(desk);
    Set<Accepted> accepted = new HashSet<>();
    desk.found.findings().stream().filter(finding -> finding.accepted().isPresent())
        .forEach(finding -> finding.transfer().ifPresent(transfer -> accepted.add(new Accepted(finding.rule(), transfer.id()))));
    Set<String> gaps = desk.found.acceptedGaps().keySet();
    for (Transfer transfer : desk.found.transfers()) {
      if (!gaps.contains(transfer.id())) {
        all.verdict(transfer);
      }
      transfer.duties().stream().filter(duty -> !duty.met() && !accepted.contains(new Accepted(duty.by(), transfer.id())))
          .forEach(duty -> all.duty(transfer, duty));
      transfer.safeguards().forEach(safeguard -> all.ending(transfer, safeguard));
      transfer.warnings().stream().filter(rule -> !accepted.contains(new Accepted(rule.id(), transfer.id())))
          .forEach(rule -> all.warning(transfer, rule));
    }
    desk.found.findings().forEach(all::beside);
    return all.tasks.values().stream().map(Tasks::merged).sorted(Comparator.comparing(Task::kind)
        .thenComparing(task -> task.due().orElse(LocalDate.MIN)).thenComparing(task -> -task.transfers().size())).toList();
  }

  // ---------------------------------------------------------------- what presses

  private void verdict(Transfer transfer) {
    switch (transfer.verdict()) {
      case FORBIDDEN -> add(List.of(Task.Kind.FORBIDDEN, transfer.ruleIds(), transfer.exporter(), transfer.importer()),
          forbidden(transfer));
      case GAP -> add(List.of(Task.Kind.GAP, transfer.regime().name(), transfer.exporter(), transfer.importer(), transfer.needs(),
          transfer.onwardFrom()), gap(transfer));
      case OPEN, COVERED, FREE -> { }
    }
  }

  private Task forbidden(Transfer transfer) {
    Optional<Rule> rule = transfer.decidedBy().stream().findFirst();
    Text what = desk.say("todo.stop", desk.names.actor(transfer.exporter()), desk.names.actor(transfer.importer()));
    List<Text> how = new ArrayList<>();
    rule.map(desk.names::title).ifPresent(how::add);
    rule.map(Tasks::remedy).ifPresent(how::addAll);
    return task(Task.Kind.FORBIDDEN, transfer, rule.map(Rule::id).orElse(""), what, how, Optional.empty(), transfer.citations());
  }

  private Task gap(Transfer transfer) {
    Optional<Rule> rule = transfer.decidedBy().stream().findFirst();
    Text importer = desk.names.actor(transfer.importer());
    Text would = desk.words.either(transfer.needs().stream().map(desk.names::need).toList());
    Text what = transfer.needs().isEmpty() ? desk.say("todo.none-admitted", importer)
        : transfer.onwardFrom().isPresent() ? desk.say("todo.onward", importer, transfer.onwardFrom().get())
        : desk.say("todo.sign", desk.names.actor(transfer.exporter()), importer);
    List<Text> how = new ArrayList<>();
    if (!transfer.needs().isEmpty()) {
      how.add(desk.say(transfer.onwardFrom().isPresent() ? "todo.rests-on" : "todo.would", would));
    }
    transfer.parts().stream().filter(part -> part.verdict() == Verdict.GAP).flatMap(part -> part.attempts().stream())
        .filter(attempt -> !attempt.carries()).distinct().limit(MOST_FLAWS)
        .forEach(attempt -> how.add(desk.say("todo.flaw", attempt.safeguard().name(), desk.names.flaw(attempt.flaws().getFirst()))));
    if (!transfer.picking().isEmpty()) {
      how.add(desk.say("todo.which", desk.words.list(transfer.picking().stream().map(desk.names::question).toList())));
    }
    if (how.isEmpty()) {
      rule.map(Tasks::remedy).ifPresent(how::addAll);
    }
    return task(Task.Kind.GAP, transfer, rule.map(Rule::id).orElse(""), what, how, Optional.empty(), transfer.citations());
  }

  private void duty(Transfer transfer, Duty duty) {
    List<Text> how = desk.found.packs().rule(duty.by()).map(this::saidBy).orElse(List.of());
    Task.Kind kind = duty.due().isPresent() ? Task.Kind.DATED : Task.Kind.DUTY;
    add(List.of(kind, duty.name(), duty.by(), duty.due(), transfer.regime().name()),
        task(kind, transfer, duty.by(), desk.names.duty(duty.name()), how, duty.due(), duty.citations()));
  }

  /** A paper that ends some day is to be renewed by then. */
  private void ending(Transfer transfer, Safeguard safeguard) {
    Papers.end(safeguard, desk.found).ifPresent(end -> add(List.of(Task.Kind.ENDING, safeguard.name(), transfer.regime().name()),
        task(Task.Kind.ENDING, transfer, safeguard.instrument(), desk.say("todo.renew", safeguard.name(),
            desk.names.instrument(safeguard.instrument())), List.of(), Optional.of(end), Papers.citations(safeguard, desk.found))));
  }

  private void warning(Transfer transfer, Rule rule) {
    add(List.of(Task.Kind.WARNING, rule.id()), task(Task.Kind.WARNING, transfer, rule.id(), desk.names.title(rule), remedy(rule),
        Optional.empty(), rule.document().citations()));
  }

  /** What rules say of flows that are no transfers, of components and of parties; what hangs on a fact is not yet to be done. */
  private void beside(Finding finding) {
    Optional<Rule> found = desk.found.packs().rule(finding.rule());
    if (finding.transfer().isPresent() || finding.accepted().isPresent() || found.isEmpty()) {
      return;
    }
    Rule rule = found.get();
    boolean sure = finding.severity() == Severity.WARNING;
    boolean duty = rule.effect() instanceof Effect.Obliges;
    Text title = rule.effect() instanceof Effect.Obliges obliges ? desk.names.duty(obliges.duty()) : desk.names.title(rule);
    Task.Kind kind = duty && sure ? Task.Kind.DUTY : Task.Kind.WARNING;
    add(List.of(kind, title, rule.id(), sure), new Task(kind, rule.regime(), rule.id(), sure ? title : desk.say("todo.perhaps", title),
        sure ? duty ? saidBy(rule) : remedy(rule) : finding.help().map(Text::english).stream().toList(), Optional.empty(), finding.citations(), List.of(),
        Map.of(finding.on(), finding.span())));
  }

  /** What a duty is in the words of its rule, for many laws have one of the same name. */
  private List<Text> saidBy(Rule rule) {
    return Stream.concat(Stream.of(desk.names.title(rule)), remedy(rule).stream()).toList();
  }

  private static List<Text> remedy(Rule rule) {
    return Text.of(rule.document().remedies()).stream().toList();
  }

  private static Task task(Task.Kind kind, Transfer transfer, String rule, Text what, List<Text> how, Optional<LocalDate> due,
      List<String> citations) {
    return new Task(kind, transfer.regime().name(), rule, what, how, due, citations, List.of(transfer), Map.of());
  }

  private void add(Object act, Task task) {
    tasks.computeIfAbsent(act, a -> new ArrayList<>()).add(task);
  }

  /** Of what is done by one act. */
  private static Task merged(List<Task> same) {
    Task first = same.getFirst();
    Map<String, Span> others = new LinkedHashMap<>();
    SequencedSet<Text> how = new LinkedHashSet<>();
    SequencedSet<String> citations = new LinkedHashSet<>();
    same.forEach(task -> {
      others.putAll(task.others());
      how.addAll(task.how());
      citations.addAll(task.citations());
    });
    return new Task(first.kind(), first.law(), first.rule(), first.what(), how.stream().limit(MOST_FLAWS).toList(), first.due(),
        List.copyOf(citations), same.stream().flatMap(task -> task.transfers().stream()).toList(), others);
  }
}
