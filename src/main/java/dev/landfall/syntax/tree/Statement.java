package dev.landfall.syntax.tree;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.FlowName;
import dev.landfall.syntax.tree.Words.Need;
import dev.landfall.syntax.tree.Words.Place;
import dev.landfall.syntax.tree.Words.Text;
import java.util.List;
import java.util.Optional;

/** One statement of a file. */
public sealed interface Statement permits Declaration, Statement.Include, Statement.Flow, Statement.Expect, Statement.Accept {

  Span span();

  record Include(Text path, Span span) implements Statement {}

  /**
   * {@code A -> B -> C: D clause*}.
   *
   * @param stops two or more components or groups of subjects; more than two only where {@code way} is SENDS
   * @param carried the data named after the colon; empty where none is (everything that the source has)
   * @param description the {@code ///} lines above it, joined
   */
  record Flow(List<Name> stops, FlowName.Way way, List<Name> carried, List<Clause> clauses, Optional<String> description,
      Span span) implements Statement {

    public Flow {
      if (stops.size() < 2 || stops.size() > 2 && way != FlowName.Way.SENDS) {
        throw new IllegalArgumentException("a flow joins two places, a chain of -> more");
      }
      stops = List.copyOf(stops);
      carried = List.copyOf(carried);
      clauses = List.copyOf(clauses);
    }
  }

  /** What must stay true. */
  sealed interface Expect extends Statement {

    /** {@code expect VERDICT FLOW of D under REGIME needs … without … by … asks …}. */
    record Verdict(boolean negated, Name verdict, FlowName flow, List<Name> of, Name regime, List<Need> needs,
        List<Name> without, List<Name> by, List<Name> asks, Span span) implements Expect {}

    /** {@code expect no D, … in C, …}. */
    record Reach(boolean negated, List<Name> data, List<Place> places, Span span) implements Expect {}

    /** {@code expect no finding RULE on NAME}. */
    record Finding(boolean negated, Name rule, FlowName on, Span span) implements Expect {}

    /** {@code expect no unmet OBLIGATION on FLOW under REGIME}. */
    record Unmet(boolean negated, Name duty, FlowName flow, Name regime, Span span) implements Expect {}
  }

  /** {@code accept RULE on NAME because "…" by "…" until DATE}. */
  record Accept(Name rule, FlowName on, Text reason, Text by, Day until, Span span) implements Statement {}
}
