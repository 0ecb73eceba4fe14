package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallParser.*;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Words.YearCount;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The clauses of what a model declares beside its components: itself, parties, places, people, data, reasons, papers. */
record ModelClauses(Values values, Names names) {

  Clause system(SystemClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case AsOfContext c -> new Clause.AsOf(values.day(c.date), span);
      case LawsContext c -> new Clause.Laws(names.names(c.names()), span);
      case OwnerContext c -> new Clause.Owner(values.text(c.text), span);
      case SystemSwitchContext c -> new Clause.Switch(names.name(c.name()), c.position().ON() != null, span);
      case VersionContext c -> new Clause.Version(values.text(c.text), span);
      default -> throw unknown(clause);
    };
  }

  Clause party(PartyClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case PartyInContext c -> new Clause.In(names.place(c.place()), span);
      case PartyAlsoInContext c -> new Clause.AlsoIn(names.places(c.places()), span);
      case PartyGroupContext c -> new Clause.Group(names.name(c.name()), span);
      case PartyTargetsContext c -> new Clause.Targets(names.places(c.places()), span);
      case PartyCiioContext c -> new Mark(c.NOT() == null ? Mark.Kind.CIIO : Mark.Kind.NOT_CIIO, span);
      case PartyPublicAuthorityContext c -> new Mark(Mark.Kind.PUBLIC_AUTHORITY, span);
      case PartyInternationalOrganisationContext c -> new Mark(Mark.Kind.INTERNATIONAL_ORGANISATION, span);
      case PartyCertifiedContext c ->
          new Clause.Certified(names.name(c.scheme), day(c.since), day(c.until), span);
      case PartySubjectToContext c -> new Clause.SubjectTo(c.NOT() != null, names.name(c.law), span);
      case PartyHandlesContext c -> new Clause.Handles(values.amount(c.amount()), span);
      case PartyRepresentedContext c -> new Clause.Represented(names.place(c.place()), names.name(c.name()), span);
      case PartyZoneContext c -> new Clause.Zone(names.name(c.name()), span);
      case PartyCityContext c -> new Clause.City(names.name(c.name()), span);
      case PartyWithContext c -> new Clause.With(names.duties(c.obligations()), span);
      default -> throw unknown(clause);
    };
  }

  Clause location(LocationClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case LocationIsContext c -> new Clause.LocationIs(names.place(c.place()), span);
      case LocationInContext c -> new Clause.In(names.place(c.place()), span);
      case LocationZoneContext c -> new Clause.Zone(names.name(c.name()), span);
      case LocationHostedContext c -> new Clause.HostedBy(names.name(c.name()), span);
      case LocationSelfHostedContext c -> new Mark(Mark.Kind.SELF_HOSTED, span);
      default -> throw unknown(clause);
    };
  }

  Clause subjects(SubjectsClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case SubjectsInContext c -> new Clause.In(names.place(c.place()), span);
      case SubjectsCountContext c -> new Clause.Count(counts(c.counts()), span);
      case SubjectsGrowingContext c -> new Clause.Growing(values.number(c.Number().getSymbol()), span);
      case SubjectsEmployeesContext c -> new Mark(Mark.Kind.EMPLOYEES, span);
      case SubjectsMinorsContext c -> new Mark(Mark.Kind.MINORS, span);
      case SubjectsOfContext c -> new Clause.Of(List.of(names.name(c.name())), span);
      default -> throw unknown(clause);
    };
  }

  Clause data(DataClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case DataIsContext c -> new Clause.Is(names.names(c.names()), Optional.empty(), span);
      case DataOfContext c -> new Clause.Of(names.names(c.names()), span);
      case DataFieldsContext c -> new Clause.Fields(names.names(c.names()), span);
      case DataIncludesContext c -> new Clause.Includes(names.names(c.names()), span);
      case DataCollectedContext c -> new Clause.CollectedIn(names.place(c.place()), span);
      case DataSectorContext c -> new Clause.Sector(names.name(c.name()), span);
      default -> throw unknown(clause);
    };
  }

  Clause purpose(PurposeClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case PurposeBasisContext c -> new Clause.Basis(names.name(c.basis), names.maybe(c.law), span);
      case PurposeNecessaryContext c -> new Clause.Necessary(names.maybe(c.activity), span);
      case PurposeNotNecessaryContext c -> new Mark(Mark.Kind.NOT_NECESSARY, span);
      case PurposeWithContext c -> new Clause.With(names.duties(c.obligations()), span);
      default -> throw unknown(clause);
    };
  }

  Clause safeguard(SafeguardClauseContext clause) {
    Span span = values.span(clause);
    return switch (clause) {
      case SafeguardIsContext c -> new Clause.Is(
          List.of(names.name(c.tool)), Optional.ofNullable(c.module).map(values::number), span);
      case SafeguardGroundContext c -> new Clause.Ground(names.name(c.name()), span);
      case SafeguardBetweenContext c -> new Clause.Between(names.name(c.from), names.name(c.to), span);
      case SafeguardForGroupContext c -> new Clause.ForGroup(names.name(c.name()), span);
      case SafeguardCoversContext c -> new Clause.Covers(names.names(c.names()), span);
      case SafeguardOnwardContext c -> new Clause.OnwardTo(names.names(c.names()), span);
      case SafeguardSinceContext c -> new Clause.Since(values.day(c.Date().getSymbol()), span);
      case SafeguardUntilContext c -> new Clause.Until(values.day(c.Date().getSymbol()), span);
      case SafeguardExtendedContext c -> new Clause.Extended(values.day(c.Date().getSymbol()), span);
      case SafeguardWithContext c -> new Clause.With(names.duties(c.obligations()), span);
      case SafeguardSupplementaryContext c -> new Clause.Supplementary(names.names(c.names()), span);
      default -> throw unknown(clause);
    };
  }

  List<YearCount> counts(CountsContext counts) {
    return counts.yearCount().stream()
        .map(count -> new YearCount(
            values.amount(count.amount()), Optional.ofNullable(count.year).map(values::number), values.span(count)))
        .toList();
  }

  private Optional<dev.landfall.syntax.tree.Words.Day> day(Token date) {
    return Optional.ofNullable(date).map(values::day);
  }

  /** An alternative of the grammar that nobody thought of here: a bug, found by the test that parses every construct. */
  static IllegalStateException unknown(ParserRuleContext context) {
    return new IllegalStateException("no tree for " + context.getClass().getSimpleName());
  }
}
