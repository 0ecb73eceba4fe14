package dev.landfall.assess.explain;

import dev.landfall.model.Model;
import java.util.function.UnaryOperator;

/**
 * One thing that a model could say otherwise.
 *
 * @param about what kind of fact it changes
 * @param on the name of what it is said of; of a statement of its own the name that it declares
 * @param head the words of the clause, as they would be written: {@code not ciio}, {@code basis}
 * @param tail what is chosen of several: {@code contract}; empty where there is no choice
 */
public record Change(About about, Kind kind, String on, String head, String tail, UnaryOperator<Model> edit) {

  /**
   * In the order in which changes are told: facts of the world first, then what can be arranged, then papers; last what is not
   * for anybody here to arrange: what data are, and readings of the law.
   */
  public enum About { PARTY, PURPOSE, NUMBER, PLACE, FLOW, PAPER, DATA, LAW }

  public enum Kind {
    /** A clause is added, in place of one that says otherwise. */
    WITH,
    /** A clause is taken out, or the whole where no clause is named. */
    WITHOUT,
    /** A statement is added. */
    STATEMENT
  }

  /** As it would be written, or is now. */
  public String clause() {
    return (head + " " + tail).strip();
  }

  Model of(Model model) {
    return edit.apply(model);
  }

  /** Two changes are the same where the same is written in the same place. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Change change && change.kind == kind && change.on.equals(on) && change.clause().equals(clause());
  }

  @Override
  public int hashCode() {
    return on.hashCode() * 31 + clause().hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + clause() + " on " + on;
  }
}
