package dev.landfall.assess;

import dev.landfall.assess.verdict.Flaw;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Form;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Rule;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Expectation;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what a model says must stay true against what was found. */
final class Expectations {

  private final Assessment found;

  Expectations(Assessment found) {
    this.found = found;
  }

  List<Outcome> outcomes() {
    return found.model().expectations().stream().map(expectation ->
        new Outcome(expectation, expectation.span().text().replaceAll("\\s+", " ").strip(), check(expectation))).toList();
  }

  /** What was found instead; empty: it holds. */
  private Optional<String> check(Expectation expectation) {
    return switch (expectation) {
      case Expectation.OfVerdict e -> verdict(e);
      case Expectation.OfReach e -> reach(e);
      case Expectation.OfFinding e -> finding(e);
      case Expectation.OfUnmet e -> unmet(e);
    };
  }

  // ---------------------------------------------------------------- verdicts

  private Optional<String> verdict(Expectation.OfVerdict expected) {
    List<Transfer> transfers = transfers(expected.flow(), expected.regime());
    if (expected.verdict().equals("transfer")) {
      boolean there = !looked(transfers, expected).isEmpty();
      if (there == expected.negated()) {
        return Optional.of(there ? "a transfer: " + described(transfers) : "no transfer under " + expected.regime());
      }
      return there ? details(expected, looked(transfers, expected)) : Optional.empty();
    }
    List<Part> parts = looked(transfers, expected);
    if (parts.isEmpty()) {
      return Optional.of("no transfer" + (expected.of().isEmpty() ? "" : " of " + names(expected.of())) + " under " + expected.regime());
    }
    Verdict verdict = parts.stream().map(Part::verdict).reduce(Verdict.FREE, Verdict::worse);
    if (!verdict.word().equals(expected.verdict())) {
      return Optional.of(described(transfers));
    }
    return details(expected, parts.stream().filter(part -> part.verdict() == verdict).toList());
  }

  private List<Transfer> transfers(String flow, String regime) {
    return found.transfers().stream()
        .filter(t -> t.flow().name().equals(flow) && t.regime().name().equals(regime)).toList();
  }

  private List<Part> looked(List<Transfer> transfers, Expectation.OfVerdict expected) {
    return transfers.stream().flatMap(t -> t.parts().stream())
        .filter(part -> expected.of().isEmpty() || expected.of().stream().anyMatch(data -> isA(part.data(), data))).toList();
  }

  private boolean isA(Data data, Data wanted) {
    return found.facts().isWithin(data, wanted);
  }

  private static Optional<String> details(Expectation.OfVerdict expected, List<Part> parts) {
    List<String> wrong = new ArrayList<>();
    List<Need> needs = parts.stream().flatMap(p -> p.needs().stream()).distinct().toList();
    expected.needs().stream().filter(wanted -> needs.stream().noneMatch(need -> isMet(wanted, need)))
        .forEach(wanted -> wrong.add("needs " + listed(needs)));
    expected.without().stream().filter(unwanted -> needs.stream().anyMatch(need -> need.instrument().equals(unwanted)))
        .forEach(unwanted -> wrong.add("needs " + listed(needs)));
    List<String> rules = parts.stream().flatMap(p -> p.decidedBy().stream()).map(Rule::id).distinct().toList();
    expected.by().stream().filter(rule -> !rules.contains(rule)).forEach(rule -> wrong.add("decided by " + listed(rules)));
    List<String> questions = parts.stream().flatMap(p -> p.questions().stream()).distinct().toList();
    expected.asks().stream().filter(fact -> !questions.contains(fact)).forEach(fact -> wrong.add("asks " + listed(questions)));
    return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong.stream().distinct().collect(Collectors.joining("; ")));
  }

  private static boolean isMet(Expectation.Wanted wanted, Need need) {
    return need.instrument().equals(wanted.instrument())
        && (wanted.module().isEmpty() || wanted.module().equals(need.module()));
  }

  private static String described(List<Transfer> transfers) {
    return transfers.stream().map(t -> t.verdict().word()
        + (t.needs().isEmpty() ? "" : ", needs " + listed(t.needs()))
        + (t.questions().isEmpty() ? "" : ", asks " + listed(t.questions()))
        + (t.decidedBy().isEmpty() ? "" : ", by " + listed(t.ruleIds()))).distinct().collect(Collectors.joining("; "));
  }

  private static String listed(List<?> things) {
    return things.isEmpty() ? "nothing" : things.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }

  // ---------------------------------------------------------------- where data reach

  /** Each of the data has to reach one of the places, or none of them any. */
  private Optional<String> reach(Expectation.OfReach expected) {
    if (expected.negated()) {
      return kept(expected);
    }
    List<Data> elsewhere = expected.data().stream()
        .filter(data -> found.model().components().stream().noneMatch(c -> isAt(c, expected.places()) && holds(c, List.of(data)))).toList();
    return elsewhere.isEmpty() ? Optional.empty()
        : Optional.of(names(elsewhere) + " reaches no component in " + String.join(", ", expected.places()));
  }

  private Optional<String> kept(Expectation.OfReach expected) {
    List<Component> holding = found.model().components().stream().filter(c -> holds(c, expected.data())).toList();
    List<String> reached = holding.stream().filter(c -> isAt(c, expected.places())).map(Component::name).toList();
    List<String> doubtful = holding.stream().filter(c -> c.places().isEmpty()
        || c.places().stream().anyMatch(place -> place.country().isEmpty())).map(Component::name).toList();
    return !reached.isEmpty() ? Optional.of("reaches " + listed(reached))
        : doubtful.isEmpty() ? Optional.empty()
        : Optional.of("cannot be excluded: the place of " + String.join(", ", doubtful) + " is not known");
  }

  /** In any form but an anonymous one, which is no longer that. */
  private boolean holds(Component component, List<Data> data) {
    return found.facts().at(component).stream()
        .filter(fact -> !(fact.form().base() instanceof Form.Anonymous))
        .map(Fact::data).anyMatch(held -> data.stream().anyMatch(wanted -> found.facts().has(held, wanted)));
  }

  private boolean isAt(Component component, List<String> places) {
    return component.places().stream().anyMatch(place -> isAt(place, places));
  }

  private boolean isAt(Location place, List<String> places) {
    return places.stream().anyMatch(wanted -> wanted.equals(place.name()) || isSameRegion(place, wanted)
        || place.country().map(country -> country.equals(wanted) || isMember(wanted, country)).orElse(false));
  }

  /** A region is one place, whether it is written out or a location is declared to be it. */
  private boolean isSameRegion(Location place, String wanted) {
    Optional<String> region = place.region().map(Gazetteer.Region::literal);
    return region.isPresent() && (region.get().equals(wanted) || found.model().locations().stream()
        .anyMatch(location -> location.name().equals(wanted) && location.region().map(Gazetteer.Region::literal).equals(region)));
  }

  private boolean isMember(String set, String country) {
    NamedSet places = found.packs().sets().get(set);
    return places != null && places.contains(country, found.asOf());
  }

  // ---------------------------------------------------------------- findings and duties

  private Optional<String> finding(Expectation.OfFinding expected) {
    List<Finding> on = found.findings().stream().filter(finding -> finding.on().equals(expected.on())).toList();
    boolean there = on.stream().anyMatch(finding -> finding.isBy(expected.rule()));
    if (there != expected.negated()) {
      return Optional.empty();
    }
    return Optional.of(there ? "the finding is there"
        : "no such finding; there is " + listed(on.stream().map(Finding::rule).distinct().toList()));
  }

  private Optional<String> unmet(Expectation.OfUnmet expected) {
    List<Transfer> transfers = transfers(expected.flow(), expected.regime());
    if (transfers.isEmpty()) {
      return expected.negated() ? Optional.empty() : Optional.of("no transfer under " + expected.regime());
    }
    List<Duty> duties = transfers.stream().flatMap(t -> t.duties().stream())
        .filter(duty -> duty.name().equals(expected.duty())).toList();
    boolean unmet = duties.stream().anyMatch(duty -> !duty.met()) || transfers.stream().anyMatch(t -> lacks(t, expected.duty()));
    if (unmet != expected.negated()) {
      return Optional.empty();
    }
    return Optional.of(unmet ? "it is unmet" : duties.isEmpty() ? "it is not asked for" : "it is met");
  }

  /** Whether a paper carries nothing because that one is missing behind it. */
  private static boolean lacks(Transfer transfer, String paper) {
    return transfer.parts().stream().filter(part -> part.verdict() == Verdict.GAP).flatMap(part -> part.attempts().stream()).flatMap(attempt -> attempt.flaws().stream())
        .anyMatch(new Flaw.Missing(paper)::equals);
  }

  private static String names(List<Data> data) {
    return data.stream().map(Data::name).collect(Collectors.joining(", "));
  }
}
