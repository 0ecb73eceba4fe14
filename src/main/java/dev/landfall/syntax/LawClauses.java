package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallParser.*;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Conditioned;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Condition;
import dev.landfall.syntax.tree.Words.Period;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The clauses of packs: what is said of every sentence of law, when it holds and what it does. */
record LawClauses(Values values, Names names, Conditions conditions) {

  Clause clause(LawClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case LawTitleContext c -> new Clause.Title(names.name(c.language), values.text(c.text), span);
      case LawCitesContext c -> new Clause.Cites(
          c.texts().Text().stream().map(TerminalNode::getSymbol).map(values::text).toList(), span);
      case LawSourceContext c -> new Clause.Source(names.name(c.name()), span);
      case LawReviewedContext c -> new Clause.Reviewed(values.day(c.Date().getSymbol()), span);
      case LawSinceContext c -> new Clause.Since(values.day(c.Date().getSymbol()), span);
      case LawUntilContext c -> new Clause.Until(values.day(c.Date().getSymbol()), span);
      case LawUnderContext c -> new Clause.Under(List.of(names.name(c.name())), span);
      case LawWhyContext c -> new Clause.Why(names.maybe(c.language), values.text(c.text), span);
      case LawRemedyContext c -> new Clause.Remedy(names.maybe(c.language), values.text(c.text), span);
      case LawAssumesContext c -> new Clause.Assumes(names.maybe(c.language), values.text(c.text), span);
      case LawMembersContext c -> new Clause.Members(names.names(c.names()), span);
      case LawIsContext c -> new Clause.Is(List.of(names.name(c.name())), Optional.empty(), span);
      case LawExporterContext c -> new Clause.Exporter(names.name(c.name()), span);
      case LawProtectsContext c -> new Clause.Protects(names.names(c.names()), span);
      case LawSpecialContext c -> new Clause.Special(names.name(c.name()), span);
      case LawForContext c -> new Clause.For(names.names(c.names()), span);
      case LawPerContext c -> new Clause.Per(names.names(c.names()), span);
      case LawDefaultContext c -> new Clause.Default(c.position().ON() != null, span);
      case LawOnContext c -> new Clause.On(names.name(c.name()), span);
      default -> offered(clause, span);
    };
  }

  private Clause offered(LawClauseContext clause, Span span) {
    return switch (clause) {
      case LawByContext c -> new Clause.By(names.name(c.name()), span);
      case LawHostedContext c -> new Clause.HostedBy(names.name(c.name()), span);
      case LawAtContext c -> new Clause.At(names.places(c.places()), span);
      case LawLearnsContext c -> new Mark(c.NOT() == null ? Mark.Kind.LEARNS : Mark.Kind.NOT_LEARNS, span);
      case LawClosedContext c -> new Clause.ClosedIn(names.places(c.places()),
          Optional.ofNullable(c.Date()).map(date -> values.day(date.getSymbol())), span);
      case LawLicenceContext c -> new Clause.Licence(values.text(c.text), span);
      default -> conditioned(clause, span);
    };
  }

  private Clause conditioned(LawClauseContext clause, Span span) {
    return switch (clause) {
      case LawMatterContext c -> conditioned(Conditioned.Role.MATTER, c.condition(), span);
      case LawBindsContext c -> conditioned(Conditioned.Role.BINDS, c.condition(), span);
      case LawTransferContext c -> conditioned(Conditioned.Role.TRANSFER, c.condition(), span);
      case LawOnwardContext c -> conditioned(Conditioned.Role.ONWARD, c.condition(), span);
      case LawWhenContext c -> conditioned(Conditioned.Role.WHEN, c.condition(), span);
      case LawMeansContext c -> conditioned(Conditioned.Role.MEANS, c.condition(), span);
      case LawUsableContext c -> conditioned(Conditioned.Role.USABLE, c.condition(), span);
      case LawRequiresContext c -> conditioned(Conditioned.Role.REQUIRES, c.condition(), span);
      case LawCuresContext c -> conditioned(Conditioned.Role.CURES, c.condition(), span);
      case LawModuleContext c -> new Clause.ModuleWhen(
          values.smallNumber(c.Number().getSymbol()), conditions.of(c.condition()), span);
      default -> effect(clause, span);
    };
  }

  private Clause effect(LawClauseContext clause, Span span) {
    return switch (clause) {
      case LawFreesContext c -> new Mark(Mark.Kind.FREES, span);
      case LawWarnsContext c -> new Mark(Mark.Kind.WARNS, span);
      case LawNeedsContext c -> new Clause.Needs(names.names(c.name()), span);
      case LawObligesContext c -> new Clause.Obliges(
          names.name(c.name(0)), period(c.duration()), names.maybe(c.from), span);
      case LawForbidsContext c -> new Clause.Forbids(maybe(c.condition()), span);
      case LawPresupposesContext c -> new Clause.Presupposes(
          names.name(c.name(0)), period(c.duration()), names.maybe(c.before), maybe(c.condition()), span);
      case LawValidUntilContext c -> new Clause.ValidUntil(values.day(c.Date().getSymbol()), span);
      case LawValidForContext c -> new Clause.ValidFor(values.period(c.duration()), span);
      case LawStricterContext c -> new Clause.StricterThan(names.names(c.names()), span);
      case LawWithContext c -> new Clause.ComesWith(names.names(c.names()), span);
      default -> throw ModelClauses.unknown(clause);
    };
  }

  private Clause conditioned(Conditioned.Role role, ConditionContext condition, Span span) {
    return new Conditioned(role, conditions.of(condition), span);
  }

  private Optional<Condition> maybe(ConditionContext condition) {
    return Optional.ofNullable(condition).map(conditions::of);
  }

  private Optional<Period> period(DurationContext duration) {
    return Optional.ofNullable(duration).map(values::period);
  }
}
