package dev.landfall.assess;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Safeguard;
import java.util.List;
import java.util.Optional;

/**
 * One flow under one regime between one exporter and one importer.
 *
 * @param id {@code regime:flow}, made unique where one flow makes several
 * @param mode how the regime sees it move; a third-party tag is sent by whoever put it there
 * @param from where the data come from, {@code to} where they go
 * @param fromPlace ISO code, empty where it is not known; likewise {@code toPlace}
 * @param onwardFrom the flow by which the data came here earlier, where this is a further move
 * @param parts in the order of the model; never empty
 * @param individuals persons whose data it moves in the year; {@code special} those of the regime's special term
 * @param verdict the worst of the parts'
 * @param warnings rules that warn of it
 * @param path from where the data began to where they go
 */
public record Transfer(String id, Regime regime, Flow flow, Flow.Mode mode, Endpoint from, Endpoint to, Actor exporter,
    Actor importer, Optional<String> fromPlace, Optional<String> toPlace, Optional<String> onwardFrom, List<Part> parts,
    Interval individuals, Interval special, Verdict verdict, List<Need> needs, List<Rule> decidedBy,
    List<Safeguard> safeguards, List<Duty> duties, List<Rule> warnings, List<String> questions, List<String> citations,
    List<String> path) {

  public Transfer {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a transfer moves something");
    }
  }

  Transfer withId(String other) {
    return new Transfer(other, regime, flow, mode, from, to, exporter, importer, fromPlace, toPlace, onwardFrom, parts,
        individuals, special, verdict, needs, decidedBy, safeguards, duties, warnings, questions, citations, path);
  }

  /** Facts that pick the instrument where one is missing: the answers leave fewer of those that may be needed. */
  public List<String> picking() {
    return parts.stream().filter(part -> part.verdict() == Verdict.GAP && part.needs().size() > 1)
        .flatMap(part -> part.questions().stream()).distinct().sorted().toList();
  }

  /** Ids of the rules that led to the verdict. */
  public List<String> ruleIds() {
    return decidedBy.stream().map(Rule::id).toList();
  }
}
