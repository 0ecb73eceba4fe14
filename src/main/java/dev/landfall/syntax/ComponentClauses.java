package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallParser.*;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Words.Custody;
import java.util.Optional;

/** The clauses of components and of flows. */
record ComponentClauses(Values values, Names names, ModelClauses model) {

  Clause component(ComponentClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case ComponentAtContext c -> new Clause.At(names.places(c.places()), span);
      case ComponentByContext c -> new Clause.By(names.name(c.name()), span);
      case ComponentOnBehalfOfContext c -> new Clause.OnBehalfOf(names.names(c.names()), span);
      case ComponentJointlyContext c -> new Clause.JointlyWith(names.names(c.names()), span);
      case ComponentHoldsContext c -> new Clause.Holds(
          names.names(c.names()), Optional.ofNullable(c.duration()).map(values::period), span);
      case ComponentHostedContext c -> new Clause.HostedBy(names.name(c.name()), span);
      case ComponentSelfHostedContext c -> new Mark(Mark.Kind.SELF_HOSTED, span);
      case ComponentEncryptedContext c -> new Clause.Encrypted(custody(c.custody()), span);
      case ComponentServesContext c -> new Clause.Serves(names.names(c.names()), span);
      case ComponentPublicContext c -> new Clause.PublicIn(names.places(c.places()), span);
      case ComponentUsesContext c -> new Clause.Taken(false, names.offer(c.provider, c.offered), span);
      case ComponentRunsContext c -> new Clause.Taken(true, names.offer(c.provider, c.offered), span);
      case ComponentTrainsContext c -> new Clause.TrainsOn(names.names(c.names()), span);
      case ComponentLearnsContext c -> new Mark(c.NOT() == null ? Mark.Kind.LEARNS : Mark.Kind.NOT_LEARNS, span);
      case ComponentDeriveContext c -> new Clause.Derive(
          names.name(c.result), names.names(c.names()), names.name(c.technique), span);
      case ComponentWithContext c -> new Clause.With(names.duties(c.obligations()), span);
      default -> throw ModelClauses.unknown(clause);
    };
  }

  Clause flow(FlowClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case FlowForContext c -> new Clause.For(names.names(c.names()), span);
      case FlowUnderContext c -> new Clause.Under(names.names(c.names()), span);
      case FlowAsContext c -> new Clause.As(names.name(c.name()), span);
      case FlowCountContext c -> new Clause.Count(model.counts(c.counts()), span);
      case FlowEncryptedContext c -> new Clause.Encrypted(custody(c.custody()), span);
      case FlowPseudonymisedContext c -> new Clause.Pseudonymised(custody(c.custody()), span);
      case FlowAnonymisedContext c -> new Mark(Mark.Kind.ANONYMISED, span);
      case FlowAggregatedContext c -> new Mark(Mark.Kind.AGGREGATED, span);
      case FlowViaContext c -> new Clause.Via(names.places(c.places()), span);
      case FlowOccasionalContext c -> new Mark(Mark.Kind.OCCASIONAL, span);
      case FlowRegularContext c -> new Mark(Mark.Kind.REGULAR, span);
      case FlowSinceContext c -> new Clause.Since(values.day(c.Date().getSymbol()), span);
      case FlowUntilContext c -> new Clause.Until(values.day(c.Date().getSymbol()), span);
      case FlowOrderContext c -> new Clause.OnOrderOf(values.text(c.Text().getSymbol()), span);
      case FlowWithContext c -> new Clause.With(names.duties(c.obligations()), span);
      default -> throw ModelClauses.unknown(clause);
    };
  }

  private Optional<Custody> custody(CustodyContext custody) {
    return Optional.ofNullable(custody).map(names::custody);
  }
}
