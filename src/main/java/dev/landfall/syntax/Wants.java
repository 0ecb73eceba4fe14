package dev.landfall.syntax;

import dev.landfall.syntax.SyntaxProblem.Owner;
import dev.landfall.syntax.SyntaxProblem.Wanted;
import dev.landfall.syntax.SyntaxProblem.Wanted.Thing;
import dev.landfall.syntax.grammar.LandfallParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * What could stand at a place, told as a reader of the guide would: a place, a number, a clause; the widest noun there is.
 *
 * @param clauseOwner whose clause could begin here
 * @param afterKind whether the word before is the kind of a statement
 */
record Wants(Standing standing, Optional<Owner> clauseOwner, boolean afterKind) {

  List<Wanted> all() {
    Set<Wanted> wanted = new LinkedHashSet<>();
    boolean withoutFlows = afterKind && !standing.steps().stream().allMatch(Wants::isFlow);
    standing.steps().stream().filter(step -> !withoutFlows || !isFlow(step)).forEach(step -> add(step, wanted));
    if (wanted.size() > 1) {
      wanted.remove(new Wanted.Literal("."));
    }
    if (wanted.remove(Thing.END_OF_LINE)) {
      wanted.add(Thing.END_OF_LINE);
    }
    return List.copyOf(wanted);
  }

  /** A kind may be the name that a flow begins with, but nobody who has written one thinks of that. */
  private static boolean isFlow(Standing.Step step) {
    return kindAbove(step.frame()).filter(frame -> Grammar.beginsWithName(frame.rule)).isPresent();
  }

  private void add(Standing.Step step, Set<Wanted> wanted) {
    Optional<Standing.Frame> clause = entered(step.frame(), true);
    if (clause.isPresent() && clauseOwner.isPresent()) {
      wanted.add(new Wanted.ClauseOf(clauseOwner.get()));
      return;
    }
    Optional<Thing> noun = noun(step.frame());
    if (noun.isPresent()) {
      wanted.add(noun.get());
      return;
    }
    for (int type : step.tokens().toList()) {
      wanted.add(token(type));
    }
  }

  /** The outermost rule entered here that has a noun. */
  private Optional<Thing> noun(Standing.Frame innermost) {
    Optional<Thing> noun = Optional.empty();
    for (Standing.Frame frame = innermost; frame != null && frame.since == standing.at(); frame = frame.below) {
      Optional<Thing> wider = noun(frame.rule);
      noun = wider.isPresent() ? wider : noun;
    }
    return noun;
  }

  private static Optional<Thing> noun(int rule) {
    return Optional.ofNullable(switch (rule) {
      case LandfallParser.RULE_name, LandfallParser.RULE_ref, LandfallParser.RULE_names,
          LandfallParser.RULE_obligations, LandfallParser.RULE_need -> Thing.NAME;
      case LandfallParser.RULE_place, LandfallParser.RULE_places -> Thing.PLACE;
      case LandfallParser.RULE_duration -> Thing.PERIOD;
      case LandfallParser.RULE_amount, LandfallParser.RULE_counts -> Thing.NUMBER;
      case LandfallParser.RULE_texts -> Thing.TEXT;
      case LandfallParser.RULE_condition, LandfallParser.RULE_conjunction, LandfallParser.RULE_negation -> Thing.CONDITION;
      case LandfallParser.RULE_flowRef -> Thing.FLOW;
      default -> null;
    });
  }

  private static Wanted token(int type) {
    return switch (type) {
      case Token.EOF, LandfallParser.LineEnd, LandfallParser.CloseBlock -> Thing.END_OF_LINE;
      case LandfallParser.Number -> Thing.NUMBER;
      case LandfallParser.Date -> Thing.DATE;
      case LandfallParser.Text -> Thing.TEXT;
      case LandfallParser.Name -> Thing.NAME;
      default -> new Wanted.Literal(Grammar.spelling(type).orElseThrow());
    };
  }

  private Optional<Standing.Frame> entered(Standing.Frame innermost, boolean clause) {
    for (Standing.Frame frame = innermost; frame != null && frame.since == standing.at(); frame = frame.below) {
      if (Grammar.isClause(frame.rule) == clause) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** Whether a clause that began at this token is not over yet. */
  static boolean clauseSince(Standing.Frame innermost, int at) {
    for (Standing.Frame frame = innermost; frame != null && frame.since >= at; frame = frame.below) {
      if (frame.since == at && Grammar.isClause(frame.rule)) {
        return true;
      }
    }
    return false;
  }

  /** The frame of a clause that could begin here. */
  static Optional<Standing.Frame> clauseFrame(Standing standing) {
    return standing.steps().stream()
        .map(step -> new Wants(standing, Optional.empty(), false).entered(step.frame(), true))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The statement, component or flow that a frame lies in. */
  static Optional<Standing.Frame> kindAbove(Standing.Frame innermost) {
    for (Standing.Frame frame = innermost; frame != null; frame = frame.below) {
      if (Grammar.isKind(frame.rule)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** The same, leaving out what was only entered at this token. */
  static Optional<Standing.Frame> enclosing(Standing.Frame innermost, int at) {
    return kindAbove(innermost)
        .flatMap(frame -> frame.since < at ? Optional.of(frame)
            : frame.below == null ? Optional.empty() : enclosing(frame.below, at));
  }

  /** What that is called: by the keyword that it begins with, or a flow. */
  static Optional<Owner> ownerOf(Standing.Frame innermost, List<? extends Token> kept) {
    return kindAbove(innermost).map(frame -> Grammar.beginsWithName(frame.rule)
        ? new Owner(LandfallParser.ruleNames[frame.rule], false)
        : new Owner(kept.get(frame.since).getText(), true));
  }
}
