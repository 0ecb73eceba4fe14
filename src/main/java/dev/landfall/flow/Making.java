package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Component.Derivation;
import dev.landfall.model.Subjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A derivation at work, with the inputs that have turned up.
 *
 * <p>Two things about its results depend on all inputs together: they are mixed once the inputs were collected in more
 * than one place (one that is not known counts as another one) or one of them is mixed itself; and what was aggregated
 * or anonymous stays so only while nothing about the same people comes in by name. Both only ever grow as inputs turn
 * up. So results are made for what is known so far and again when that grows, and {@link #results} tells in the end
 * which ones count.
 */
final class Making {

  /** A readable fact at the component, and what of it goes into the derivation. */
  record Input(Node node, Fact fact) {}

  private final Component at;
  private final Derivation derivation;
  private final Selection selection;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Optional<String>> collectedIn = new HashSet<>();
  private final Set<Optional<Subjects>> byName = new HashSet<>();
  private boolean mixed;

  Making(Component at, Derivation derivation, Selection selection) {
    this.at = at;
    this.derivation = derivation;
    this.selection = selection;
  }

  Component at() {
    return at;
  }

  Derivation derivation() {
    return derivation;
  }

  Selection selection() {
    return selection;
  }

  List<Input> inputs() {
    return inputs;
  }

  /** Takes what it can of a fact; returns the inputs whose results are new by that. */
  List<Input> take(Node node) {
    List<Input> affected = new ArrayList<>();
    if (node.fact().form().cipher().isEmpty()) {
      selection.of(node.fact()).forEach(part -> affected.addAll(take(new Input(node, part))));
    }
    return affected;
  }

  private List<Input> take(Input input) {
    Fact fact = input.fact();
    inputs.add(input);
    collectedIn.add(fact.collectedIn());
    boolean mixes = !mixed && (fact.mixed() || collectedIn.size() > 1);
    mixed |= mixes;
    boolean names = !Forms.isNameless(fact.form().base()) && byName.add(fact.subjects());
    if (mixes) {
      return List.copyOf(inputs);
    }
    return names ? inputs.stream().filter(i -> i.fact().subjects().equals(fact.subjects())).toList() : List.of(input);
  }

  /** What it makes of an input, all inputs so far considered; the ties are still those of the input. */
  List<Fact> results(Input input) {
    Fact fact = input.fact();
    Form.Base known = byName.contains(fact.subjects()) && Forms.isNameless(fact.form().base())
        ? new Form.Clear() : fact.form().base();
    Form form = new Form(Forms.made(known, derivation.technique(), at), Optional.empty());
    Fact made = new Fact(fact.data(), fact.subjects(), fact.collectedIn(), mixed, form, fact.ties());
    return Selection.as(made, derivation.result());
  }
}
