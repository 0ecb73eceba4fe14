package dev.landfall.assess;

import dev.landfall.assess.crossing.Receiver;
import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.decide.Judged;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Condition;
import dev.landfall.law.Logic;
import dev.landfall.law.Property;
import dev.landfall.law.Rule;
import dev.landfall.model.Data;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** Puts together the parts of a transfer that fare alike. */
final class Parts {

  private record Alike(Data data, String form, Verdict verdict, List<Need> needs, List<Rule> decidedBy,
      List<Safeguard> safeguards, List<Attempt> attempts, List<String> questions, List<Assumption> assumptions) {}

  List<Part> of(List<Judged> judged) {
    Map<Alike, SequencedSet<Subjects>> groups = new LinkedHashMap<>();
    Set<Alike> special = new HashSet<>();
    Set<Alike> uncured = new HashSet<>();
    for (Judged one : judged) {
      if (one.reading().special()) {
        special.add(alike(one));
      }
      if (!one.reading().cured()) {
        uncured.add(alike(one));
      }
      groups.computeIfAbsent(alike(one), a -> new LinkedHashSet<>())
          .addAll(one.crossing().movement().sent().subjects().stream().toList());
    }
    List<Part> parts = new ArrayList<>();
    groups.forEach((a, subjects) -> parts.add(new Part(a.data(), a.form(), subjects, a.verdict(), a.needs(), a.decidedBy(),
        a.safeguards(), a.attempts(), a.questions(), a.assumptions(), special.contains(a), !uncured.contains(a))));
    return parts;
  }

  private static Alike alike(Judged one) {
    Decision decision = one.decision();
    return new Alike(one.crossing().movement().sent().data(), one.reading().form(), decision.verdict().orElseThrow(),
        decision.needs(), decision.decidedBy(), decision.safeguards(), decision.attempts(), one.reading().questions(),
        assumptions(one));
  }

  /** What the deciding rules take as true, and the law that a party was taken to be subject to without being asked. */
  private static List<Assumption> assumptions(Judged one) {
    SequencedSet<Assumption> assumptions = new LinkedHashSet<>();
    for (Rule rule : one.decision().decidedBy()) {
      if (rule.document().assumption().isPresent()) {
        assumptions.add(new Assumption.OfRule(rule.document().assumptions()));
      }
      if (asksForLaws(rule) && one.crossing().receiver() instanceof Receiver.Another(Actor operator, dev.landfall.model.Component c)) {
        operator.party().filter(party -> party.subjectTo().isEmpty()).map(Assumption.LawOfCountry::new).ifPresent(assumptions::add);
      }
    }
    assumptions.addAll(one.reading().switches());
    return List.copyOf(assumptions);
  }

  private static boolean asksForLaws(Rule rule) {
    return Logic.leaves(rule.condition()).anyMatch(leaf ->
        leaf instanceof Condition.Words words && words.property() == Property.IMPORTER_SUBJECT);
  }
}
