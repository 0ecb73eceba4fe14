package dev.landfall.flow;

import dev.landfall.model.Data;
import dev.landfall.model.Subjects;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is taken of a fact where some data are named.
 *
 * <p>A fact whose category is within a named one is taken whole and keeps its own, narrower name. Of a fact in a wider
 * category that part is taken which has the name: who holds {@code Profile}, which includes {@code Face}, has faces to
 * send. That part is taken also where the source has the narrower data by themselves in another form, as what lies
 * within the wider ones is in no way bound to that form.
 */
final class Selection {

  private final Categories categories;
  private final List<Data> named;
  private final Map<Data, List<Data>> taken = new HashMap<>();

  Selection(Categories categories, List<Data> named) {
    this.categories = categories;
    this.named = List.copyOf(new LinkedHashSet<>(named));
  }

  List<Data> named() {
    return named;
  }

  /** Under which names data of this category are taken: its own, those of its parts, or none. */
  List<Data> namesFor(Data data) {
    return taken.computeIfAbsent(data, this::compute);
  }

  private List<Data> compute(Data data) {
    if (named.isEmpty() || named.stream().anyMatch(name -> categories.isWithin(data, name))) {
      return List.of(data);
    }
    return named.stream().filter(name -> categories.isWithin(name, data)).toList();
  }

  /** What is taken of a fact: itself, or its parts; the ties are still those of the whole. */
  List<Fact> of(Fact whole) {
    List<Data> names = namesFor(whole.data());
    if (names.size() == 1 && names.getFirst().equals(whole.data())) {
      return List.of(whole);
    }
    return names.stream().flatMap(name -> as(whole, name).stream()).toList();
  }

  /**
   * The same data under another name: of the same people where the name is one of data of theirs; where nobody said
   * whose they are, of those whose data the name is of.
   */
  static List<Fact> as(Fact fact, Data name) {
    if (name.of().isEmpty() || fact.subjects().filter(name.of()::contains).isPresent()) {
      return List.of(as(fact, name, fact.subjects(), fact.collectedIn()));
    }
    if (fact.subjects().isPresent()) {
      return List.of();
    }
    return name.of().stream().map(group -> as(fact, name, Optional.of(group), group.country().or(fact::collectedIn)))
        .toList();
  }

  private static Fact as(Fact fact, Data name, Optional<Subjects> subjects, Optional<String> collectedIn) {
    return new Fact(name, subjects, name.collectedIn().or(() -> collectedIn), fact.mixed(), fact.form(), fact.ties());
  }
}
