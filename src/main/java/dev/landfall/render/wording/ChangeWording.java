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
public final class ChangeWording {

  private ChangeWording() {}

  /**
   * One sentence for each change, choices that come to the same in one: "with `not ciio` on `AcmeCN` it would be free".
   *
   * @param found some of the changes that were found for the portion
   */
  public static List<String> sentences(List<WhatIf> found, Portion portion) {
    List<Need> now = portion.parts().getFirst().reading().decision().needs();
    Flow flow = portion.parts().getFirst().crossing().flow();
    Map<List<Object>, List<WhatIf>> alike = new LinkedHashMap<>();
    for (WhatIf one : found) {
      Change change = one.change();
      alike.computeIfAbsent(List.of(change.kind(), change.about(), what(change), one.verdict(), one.needs()), key -> new ArrayList<>()).add(one);
    }
    return alike.values().stream().map(all -> change(all.stream().map(WhatIf::change).toList(), flow) + " it would be "
        + outcome(all.getFirst().verdict(), all.getFirst().needs().equals(now) ? Optional.empty() : Optional.of(all.getFirst().needs())))
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

  private static String change(List<Change> choices, Flow flow) {
    Change change = choices.getFirst();
    String on = change.on().equals(flow.name()) || change.about() == Change.About.LAW ? "" : " on " + Words.quoted(change.on());
    String clauses = Words.either(choices.stream().map(ChangeWording::clause).toList());
    return switch (change.kind()) {
      case WITH -> "with " + clauses + on;
      case WITHOUT -> "without " + (change.clause().isEmpty() ? Words.quoted(change.on()) : clauses + on);
      case STATEMENT -> "with a new safeguard that " + (choices.size() == 1 ? clauses
          : Words.quoted(change.head()) + " " + Words.either(choices.stream().map(Change::tail).toList()));
    };
  }

  private static String clause(Change change) {
    return change.head().equals("with") ? change.tail() : change.clause();
  }

  /** Such as "free", "no transfer", or "a gap, which needs `scc module 2`". */
  public static String outcome(Optional<Verdict> verdict, Optional<List<Need>> needs) {
    return verdict.map(v -> switch (v) {
      case FREE -> "free";
      case COVERED -> "covered";
      case OPEN -> "open";
      case GAP -> "a gap" + needs.map(ChangeWording::needing).orElse("");
      case FORBIDDEN -> "forbidden";
    }).orElse("no transfer");
  }

  private static String needing(List<Need> needs) {
    return needs.isEmpty() ? ", and no instrument is admitted for it"
        : ", which needs " + needs.stream().map(need -> Words.quoted(need.toString())).collect(Collectors.joining(" or "));
  }
}
