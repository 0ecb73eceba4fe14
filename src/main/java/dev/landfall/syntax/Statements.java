package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.grammar.LandfallParser.*;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.syntax.tree.Words.FlowName.Way;
import dev.landfall.syntax.tree.Words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** From what the parser read of one statement to its records. A clause whose value was told to be wrong is left out. */
record Statements(Lexing lexing, Values values, Names names, ModelClauses model, ComponentClauses components,
    LawClauses law, Expectations expectations) {

  static Statements of(Lexing lexing, Values values) {
    Names names = new Names(values);
    ModelClauses model = new ModelClauses(values, names);
    return new Statements(lexing, values, names, model, new ComponentClauses(values, names, model),
        new LawClauses(values, names, new Conditions(values, names)), new Expectations(values, names));
  }

  /** The statement; empty if a value was told to be wrong and it cannot be without. */
  Optional<Statement> statement(StatementContext statement) {
    try {
      return Optional.of(read((ParserRuleContext) statement.getChild(0)));
    } catch (Unusable told) {
      return Optional.empty();
    }
  }

  private Statement read(ParserRuleContext statement) {
    return switch (statement) {
      case IncludeContext c -> new Statement.Include(values.text(c.path), values.span(c));
      case ComponentContext c -> component(c);
      case FlowContext c -> flow(c);
      case ExpectationContext c -> expectations.expect(c);
      case AcceptanceContext c -> expectations.accept(c);
      case SystemContext c -> declare(c, null, c.title, clauses(c.systemClause(), model::system));
      case PartyContext c -> declare(c, c.name(), c.title, clauses(c.partyClause(), model::party));
      case LocationContext c -> declare(c, c.name(), c.title, clauses(c.locationClause(), model::location));
      case SubjectsContext c -> declare(c, c.name(), c.title, clauses(c.subjectsClause(), model::subjects));
      case DataContext c -> declare(c, c.name(), c.title, clauses(c.dataClause(), model::data));
      case PurposeContext c -> declare(c, c.name(), c.title, clauses(c.purposeClause(), model::purpose));
      case SafeguardContext c -> declare(c, c.name(), c.title, clauses(c.safeguardClause(), model::safeguard));
      default -> law(statement);
    };
  }

  private Statement law(ParserRuleContext statement) {
    return switch (statement) {
      case PackContext c -> declare(c, c.name(), c.title, laws(c.lawClause(), c.lawBlock()));
      case RegimeContext c -> declare(c, c.name(), c.title, laws(c.lawClause(), c.lawBlock()));
      case TermContext c -> declare(c, c.name(), c.title, laws(c.lawClause(), c.lawBlock()));
      case DocumentContext c -> declare(c, c.name(), c.title, laws(c.lawClause(), c.lawBlock()));
      case SwitchingContext c -> declare(c, c.name(), c.title, laws(c.lawClause(), c.lawBlock()));
      case InstrumentContext c -> declare(c, c.name(), c.title, laws(c.lawClause(), c.lawBlock()));
      case SetContext c -> listed(c, c.name(0), null, c.list, laws(c.lawClause(), c.lawBlock()));
      case WordContext c -> listed(c, c.name(0), c.title, c.list, laws(c.lawClause(), c.lawBlock()));
      case DecisionContext c -> declare(c, Optional.of(names.ref(c.ref())), c.title, Optional.empty(),
          laws(c.lawClause(), c.lawBlock()), List.of());
      case RuleContext c -> declare(c, Optional.of(names.ref(c.ref())), c.title, Optional.empty(),
          laws(c.lawClause(), c.lawBlock()), List.of());
      case OfferContext c -> declare(c, Optional.of(names.offer(c.provider, c.offered)), c.title, Optional.empty(),
          laws(c.lawClause(), c.lawBlock()), List.of());
      default -> throw ModelClauses.unknown(statement);
    };
  }

  // ---- declarations

  private Declaration declare(ParserRuleContext whole, NameContext name, Token title, List<Clause> clauses) {
    return declare(whole, names.maybe(name), title, Optional.empty(), clauses, List.of());
  }

  private Declaration listed(ParserRuleContext whole, NameContext name, Token title, NameContext list,
      List<Clause> clauses) {
    return declare(whole, names.maybe(name), title, names.maybe(list), clauses, List.of());
  }

  private Declaration declare(ParserRuleContext whole, Optional<Name> name, Token title, Optional<Name> list,
      List<Clause> clauses, List<Statement> members) {
    Token keyword = whole.getStart();
    Declaration.Kind kind = kind(keyword);
    Optional<Text> text = Optional.ofNullable(title).map(values::text);
    return new Declaration(kind, name, text, list, clauses, members, lexing.descriptionAbove(keyword),
        values.span(keyword), values.span(whole));
  }

  /** By its type: the text of a keyword that was put right is the misspelt one. */
  private static Declaration.Kind kind(Token keyword) {
    return Declaration.Kind.valueOf(Grammar.spelling(keyword.getType()).orElseThrow().toUpperCase(Locale.ROOT));
  }

  private Declaration component(ComponentContext component) {
    List<Clause> clauses = new ArrayList<>(clauses(component.componentClause(), components::component));
    List<Statement> members = new ArrayList<>();
    if (component.componentBlock() != null) {
      for (ComponentLineContext line : component.componentBlock().componentLine()) {
        if (line.component() != null) {
          members.add(component(line.component()));
        } else if (line.flow() != null) {
          members.add(flow(line.flow()));
        } else {
          clauses.addAll(clauses(line.componentClause(), components::component));
        }
      }
    }
    return declare(component, names.maybe(component.name()), component.title, Optional.empty(), clauses, members);
  }

  private List<Clause> laws(List<LawClauseContext> onTheLine, LawBlockContext block) {
    List<Clause> clauses = new ArrayList<>(clauses(onTheLine, law::clause));
    if (block != null) {
      clauses.addAll(clauses(block.lawClause(), law::clause));
    }
    return clauses;
  }

  private static <C extends ParserRuleContext> List<Clause> clauses(List<C> contexts, Function<C, Clause> read) {
    List<Clause> clauses = new ArrayList<>(contexts.size());
    for (C context : contexts) {
      try {
        clauses.add(read.apply(context));
      } catch (Unusable told) {
        // Its problem is told; the rest of the declaration stands.
      }
    }
    return clauses;
  }

  // ---- flows

  private Statement.Flow flow(FlowContext flow) {
    return switch (flow) {
      case SendsContext c -> flow(c, c.ref(), Way.SENDS, c.carried(), c.flowClause(), c.flowBlock());
      case ExchangesContext c -> flow(c, c.ref(), Way.EXCHANGES, c.carried(), c.flowClause(), c.flowBlock());
      case ReadsContext c -> flow(c, c.ref(), Way.READS, c.carried(), c.flowClause(), c.flowBlock());
      default -> throw ModelClauses.unknown(flow);
    };
  }

  private Statement.Flow flow(FlowContext flow, List<RefContext> stops, Way way, CarriedContext carried,
      List<FlowClauseContext> onTheLine, FlowBlockContext block) {
    List<Clause> clauses = new ArrayList<>(clauses(onTheLine, components::flow));
    if (block != null) {
      clauses.addAll(clauses(block.flowClause(), components::flow));
    }
    List<Name> data = carried == null ? List.of() : names.names(carried.names());
    Span span = values.span(flow);
    return new Statement.Flow(stops.stream().map(names::ref).toList(), way, data, clauses,
        lexing.descriptionAbove(flow.getStart()), span);
  }
}
