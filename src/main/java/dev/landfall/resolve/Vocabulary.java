package dev.landfall.resolve;

import dev.landfall.model.Obligation;
import dev.landfall.resolve.ResolveProblem.WordUnknown;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words;
import java.util.List;
import java.util.Optional;

/** Looks words up in the lists of the packs. */
record Vocabulary(Known known, Problems problems) {

  Optional<String> find(WordList list, Name word) {
    if (list.has(known, word.text())) {
      return Optional.of(word.text());
    }
    problems.add(new WordUnknown(list, word, list.in(known)));
    return Optional.empty();
  }

  List<String> findAll(WordList list, List<Name> words) {
    return words.isEmpty()
        ? List.of()
        : Lists.once(words, problems).stream().flatMap(word -> find(list, word).stream()).toList();
  }

  /** The duties that a declaration or a flow says are met; one may be said several times, with several dates. */
  List<Obligation> duties(Clauses clauses) {
    List<Words.Duty> duties = clauses.gather(Clause.With.class, Clause.With::duties);
    return duties.isEmpty() ? List.of() : duties.stream().flatMap(duty -> duty(duty).stream()).toList();
  }

  private Optional<Obligation> duty(Words.Duty duty) {
    return find(WordList.OBLIGATIONS, duty.name()).map(name -> new Obligation(
        name, duty.date().map(Words.Day::value), duty.evidence().map(Words.Text::value), duty.adverse(), duty.span()));
  }
}
