package dev.landfall.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Where in the grammar one can stand after some tokens, all ways at once. Whatever the parser decides early, this knows
 * the first token that no statement can have, and everything that could have stood in its place.
 */
final class Standing {

  /** A rule that was entered, where it goes on when it is done, and at which token it began. */
  static final class Frame {
    final Frame below;
    final ATNState back;
    final int rule;
    final int since;
    private final int hash;

    Frame(Frame below, ATNState back, int rule, int since) {
      this.below = below;
      this.back = back;
      this.rule = rule;
      this.since = since;
      int above = below == null ? 0 : below.hash;
      this.hash = (above * 31 + (back == null ? 0 : back.stateNumber)) * 31 + since;
    }

    /** By loop, as a frame may lie on hundreds of others. */
    @Override
    public boolean equals(Object other) {
      Frame a = this;
      Frame b = other instanceof Frame frame ? frame : null;
      while (a != b) {
        if (a == null || b == null || a.hash != b.hash || a.back != b.back || a.rule != b.rule || a.since != b.since) {
          return false;
        }
        a = a.below;
        b = b.below;
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private record Place(ATNState state, Frame frame) {}

  /** One way on: any of these tokens leads to that place. */
  record Step(IntervalSet tokens, ATNState target, Frame frame) {}

  private static final IntervalSet END = IntervalSet.of(Token.EOF);

  private final List<Place> places;
  private final int at;
  private List<Step> steps;

  private Standing(List<Place> places, int at) {
    this.places = places;
    this.at = at;
  }

  /** At the beginning of a rule. */
  static Standing before(int rule) {
    ATNState start = Grammar.ATN.ruleToStartState[rule];
    return new Standing(List.of(new Place(start, new Frame(null, null, rule, 0))), 0);
  }

  /** After one more token; empty if it cannot stand here. */
  Optional<Standing> after(int token) {
    List<Place> reached = new ArrayList<>(2);
    for (Step step : steps()) {
      if (step.target != null && step.tokens.contains(token)) {
        Place place = new Place(step.target, step.frame);
        if (!reached.contains(place)) {
          reached.add(place);
        }
      }
    }
    return reached.isEmpty() ? Optional.empty() : Optional.of(new Standing(reached, at + 1));
  }

  /** Whether a token, or the end of the statement as {@link Token#EOF}, can stand here. */
  boolean accepts(int token) {
    for (Step step : steps()) {
      if (step.tokens.contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** Everything that can stand here. */
  Set<Integer> expected() {
    Set<Integer> all = new TreeSet<>();
    steps().forEach(step -> all.addAll(step.tokens.toList()));
    return all;
  }

  /** How many tokens lie behind. */
  int at() {
    return at;
  }

  List<Step> steps() {
    if (steps == null) {
      List<Step> found = new ArrayList<>();
      places.forEach(place -> follow(place, found));
      steps = found;
    }
    return steps;
  }

  /** No rule begins with itself and nothing that repeats can be empty, so this comes to an end. */
  private void follow(Place place, List<Step> found) {
    if (place.state instanceof RuleStopState) {
      leave(place.frame, found);
      return;
    }
    for (int i = 0; i < place.state.getNumberOfTransitions(); i++) {
      Transition transition = place.state.transition(i);
      if (transition instanceof RuleTransition call) {
        Frame entered = new Frame(place.frame, call.followState, call.target.ruleIndex, at);
        follow(new Place(call.target, entered), found);
      } else if (transition.isEpsilon()) {
        follow(new Place(transition.target, place.frame), found);
      } else {
        found.add(new Step(transition.label(), transition.target, place.frame));
      }
    }
  }

  private void leave(Frame done, List<Step> found) {
    if (done.below == null) {
      found.add(new Step(END, null, done));
    } else {
      follow(new Place(done.back, done.below), found);
    }
  }
}
