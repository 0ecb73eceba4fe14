package dev.landfall.render.wording;

import dev.landfall.assess.explain.Change;
import dev.landfall.assess.explain.WhatIf;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a change would make of a verdict. */
public final class ChangeWording {

  private ChangeWording() {}

  /** One sentence for each, choices that come to the same in one: "with `not ciio` on `AcmeCN` it would be free". */
  public static List<String> sentences(List<WhatIf> found) {
    Map<List<Object>, List<WhatIf>> alike = new LinkedHashMap<>();
    for (WhatIf one : found) {
      Change change = one.change();
      alike.computeIfAbsent(List.of(change.kind(), change.kind() == Change.Kind.STATEMENT ? "" : change.on(), change.head(),
          change.tail().isEmpty() ? change : "", one.verdict(), one.needs()), key -> new ArrayList<>()).add(one);
    }
    return alike.values().stream().map(ChangeWording::sentence).toList();
  }

  private static String sentence(List<WhatIf> alike) {
    WhatIf first = alike.getFirst();
    return change(alike.stream().map(WhatIf::change).toList()) + " it would be " + outcome(first.verdict(), first.needs());
  }

  private static String change(List<Change> choices) {
    Change change = choices.getFirst();
    List<String> tails = choices.stream().map(Change::tail).toList();
    String clause = choices.size() == 1 ? Words.quoted(change.clause()) : Words.quoted(change.head()) + " " + Words.either(tails);
    return switch (change.kind()) {
      case WITH -> "with " + clause + " on " + Words.quoted(change.on());
      case WITHOUT -> "without " + (change.head().isEmpty() ? Words.quoted(change.on()) : clause + " on " + Words.quoted(change.on()));
      case STATEMENT -> "with a safeguard that " + clause;
    };
  }

  /** Such as "free", "no transfer", or "a gap, which needs `scc module 2`". */
  public static String outcome(Optional<Verdict> verdict, List<Need> needs) {
    return verdict.map(v -> switch (v) {
      case FREE -> "free";
      case COVERED -> "covered";
      case OPEN -> "open";
      case GAP -> "a gap" + (needs.isEmpty() ? ", and no instrument is admitted for it" : ", which needs " + any(needs));
      case FORBIDDEN -> "forbidden";
    }).orElse("no transfer");
  }

  private static String any(List<Need> needs) {
    return needs.stream().map(need -> Words.quoted(need.toString())).collect(Collectors.joining(" or "));
  }
}
