package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallParser.*;
import dev.landfall.syntax.tree.Condition;
import dev.landfall.syntax.tree.Condition.Relation;
import dev.landfall.syntax.tree.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Conditions. What stands alone is not wrapped, so that brackets and single parts leave no trace. */
record Conditions(Values values, Names names) {

  Condition of(ConditionContext condition) {
    List<Condition> parts = condition.conjunction().stream().map(this::all).toList();
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts, values.span(condition));
  }

  private Condition all(ConjunctionContext conjunction) {
    List<Condition> parts = conjunction.negation().stream().map(this::negated).toList();
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts, values.span(conjunction));
  }

  private Condition negated(NegationContext negation) {
    Condition condition = atom(negation.atom());
    for (TerminalNode not : negation.NOT().reversed()) {
      condition = new Condition.Not(condition, values.span(not.getSymbol(), negation.getStop()));
    }
    return condition;
  }

  private Condition atom(AtomContext atom) {
    Span span = values.span(atom);
    return switch (atom) {
      case InBracketsContext c -> of(c.condition());
      case IsBoundContext c -> new Condition.Bound(names.name(c.name()), span);
      case IsModuleContext c -> new Condition.Module(values.smallNumber(c.Number().getSymbol()), span);
      case HoldsThatContext c -> new Condition.Holds(
          property(c.property()), c.relation() == null ? new Relation.Plain() : relation(c.relation()), span);
      default -> throw ModelClauses.unknown(atom);
    };
  }

  private Condition.Property property(PropertyContext property) {
    List<NameContext> parts = property.name();
    Span span = values.span(parts.getFirst().getStart(), parts.getLast().getStop());
    List<Name> arguments = property.names() == null ? List.of() : names.names(property.names());
    return new Condition.Property(new Name(Names.dotted(parts), span), arguments, values.span(property));
  }

  private Relation relation(RelationContext relation) {
    return switch (relation) {
      case IsContext c -> new Relation.Is(
          c.NOT() != null, names.name(c.name(0)), Optional.ofNullable(c.name(1)).map(names::name));
      case InContext c -> new Relation.In(c.NOT() != null, names.names(c.names()));
      case DiffersContext c -> new Relation.DiffersFrom(names.name(c.name()));
      case BetweenContext c -> between(c);
      case ComparesContext c -> new Relation.Compares(sign(c), values.number(c.Number().getSymbol()).value());
      case AppliesToContext c -> new Relation.AppliesTo(names.names(c.names()));
      case AppliesContext c -> new Relation.AppliesTo(applied(c));
      default -> throw ModelClauses.unknown(relation);
    };
  }

  private Relation between(BetweenContext between) {
    long low = values.number(between.low).value();
    long high = values.number(between.high).value();
    values.checkRange(low, high, values.span(between.low, between.high));
    return new Relation.Between(low, high);
  }

  private List<Name> applied(AppliesContext applies) {
    List<Name> first = List.of(names.name(applies.Name().getSymbol()));
    return Stream.concat(first.stream(), applies.name().stream().map(names::name)).toList();
  }

  private static Relation.Compares.Sign sign(ComparesContext compares) {
    if (compares.AtLeast() != null) {
      return Relation.Compares.Sign.AT_LEAST;
    }
    if (compares.AtMost() != null) {
      return Relation.Compares.Sign.AT_MOST;
    }
    if (compares.Above() != null) {
      return Relation.Compares.Sign.ABOVE;
    }
    return compares.Below() != null ? Relation.Compares.Sign.BELOW : Relation.Compares.Sign.EQUAL;
  }
}
