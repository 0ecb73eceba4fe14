package dev.landfall.render.wording;

import dev.landfall.assess.explain.Change;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.explain.WhatIf;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.model.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a change would make of a verdict. */
public record ChangeWording(Tongue tongue) {

  public static final ChangeWording ENGLISH = new ChangeWording(Tongue.ENGLISH);
  public static final ChangeWording CHINESE = new ChangeWording(Tongue.CHINESE);

  /**
   * One sentence for each change, choices that come to the same in one: "with `not ciio` on `AcmeCN` it would be free".
   *
   * @param found some of the changes that were found for the portion
   */
  public List<String> sentences(List<WhatIf> found, Portion portion) {
    List<Need> now = portion.parts().getFirst().reading().decision().needs();
    Flow flow = portion.parts().getFirst().crossing().flow();
    Map<List<Object>, List<WhatIf>> alike = new LinkedHashMap<>();
    for (WhatIf one : found) {
      Change change = one.change();
      alike.computeIfAbsent(List.of(change.kind(), change.about(), what(change), one.verdict(), one.needs()), key -> new ArrayList<>()).add(one);
    }
    return alike.values().stream().map(all -> tongue.say("change", change(all.stream().map(WhatIf::change).toList(), flow),
        outcome(all.getFirst().verdict(), all.getFirst().needs().equals(now) ? Optional.empty() : Optional.of(all.getFirst().needs()))))
        .toList();
  }

  /** Changes of one thing are told together, new papers where only their tails differ, the loss of a paper by itself. */
  private static Object what(Change change) {
    return switch (change.kind()) {
      case WITH -> change.on();
      case WITHOUT -> change.clause().isEmpty() ? change : change.on();
      case STATEMENT -> change.tail().isEmpty() ? change : change.head();
    };
  }

  private String change(List<Change> choices, Flow flow) {
    Change change = choices.getFirst();
    boolean onItself = change.on().equals(flow.name()) || change.about() == Change.About.LAW;
    String clauses = either(choices.stream().map(ChangeWording::clause).toList());
    return switch (change.kind()) {
      case WITH -> change("change.with", clauses, change, onItself);
      case WITHOUT -> change.clause().isEmpty() ? tongue.say("change.without", Words.quoted(change.on())) : change("change.without", clauses, change, onItself);
      case STATEMENT -> tongue.say("change.safeguard", choices.size() == 1 ? clauses
          : tongue.say("change.tails", Words.quoted(change.head()), either(choices.stream().map(Change::tail).toList())));
    };
  }

  private String change(String key, String clauses, Change change, boolean onItself) {
    return onItself ? tongue.say(key, clauses) : tongue.say(key + "-on", clauses, Words.quoted(change.on()));
  }

  private String either(List<String> names) {
    return tongue.or(names.stream().map(Words::quoted).toList());
  }

  private static String clause(Change change) {
    return change.head().equals("with") ? change.tail() : change.clause();
  }

  /** Such as "free", "no transfer", or "a gap, which needs `scc module 2`". */
  public String outcome(Optional<Verdict> verdict, Optional<List<Need>> needs) {
    return verdict.map(v -> v == Verdict.GAP && needs.isPresent() ? gap(needs.get()) : tongue.say("outcome." + v.word()))
        .orElseGet(() -> tongue.say("outcome.none"));
  }

  private String gap(List<Need> needs) {
    return needs.isEmpty() ? tongue.say("outcome.gap-none") : tongue.say("outcome.gap-needs",
        needs.stream().map(need -> Words.quoted(need.toString())).collect(Collectors.joining(tongue.say("or"))));
  }
}
