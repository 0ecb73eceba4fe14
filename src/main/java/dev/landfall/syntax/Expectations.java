package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallParser.*;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement.Accept;
import dev.landfall.syntax.tree.Statement.Expect;
import dev.landfall.syntax.tree.Words.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must stay true, and what is accepted. */
record Expectations(Values values, Names names) {

  Expect expect(ExpectationContext expectation) {
    Span span = values.span(expectation);
    return switch (expectation) {
      case ExpectVerdictContext c -> verdict(c, span);
      case ExpectReachContext c ->
          new Expect.Reach(c.NO() != null, names.names(c.names()), names.places(c.places()), span);
      case ExpectFindingContext c ->
          new Expect.Finding(c.NO() != null, names.ref(c.ref()), names.flow(c.flowRef()), span);
      case ExpectUnmetContext c -> new Expect.Unmet(
          c.NO() != null, names.name(c.duty), names.flow(c.flowRef()), names.name(c.law), span);
      default -> throw ModelClauses.unknown(expectation);
    };
  }

  private Expect.Verdict verdict(ExpectVerdictContext verdict, Span span) {
    List<Need> needs = new ArrayList<>();
    List<Name> without = new ArrayList<>();
    List<Name> by = new ArrayList<>();
    List<Name> asks = new ArrayList<>();
    for (ExpectationClauseContext clause : verdict.expectationClause()) {
      switch (clause) {
        case ExpectNeedsContext c -> c.need().forEach(need -> needs.add(need(need)));
        case ExpectWithoutContext c -> without.addAll(names.names(c.name()));
        case ExpectByContext c -> by.add(names.ref(c.ref()));
        case ExpectAsksContext c -> asks.add(names.ref(c.ref()));
        default -> throw ModelClauses.unknown(clause);
      }
    }
    List<Name> of = verdict.names() == null ? List.of() : names.names(verdict.names());
    return new Expect.Verdict(verdict.NO() != null, names.name(verdict.verdict), names.flow(verdict.flowRef()), of,
        names.name(verdict.law), List.copyOf(needs), List.copyOf(without), List.copyOf(by), List.copyOf(asks), span);
  }

  private Need need(NeedContext need) {
    return new Need(names.name(need.name()),
        Optional.ofNullable(need.Number()).map(number -> values.number(number.getSymbol())), values.span(need));
  }

  Accept accept(AcceptanceContext acceptance) {
    return new Accept(names.ref(acceptance.ref()), names.flow(acceptance.flowRef()), values.text(acceptance.reason),
        values.text(acceptance.by), values.day(acceptance.Date().getSymbol()), values.span(acceptance));
  }
}
