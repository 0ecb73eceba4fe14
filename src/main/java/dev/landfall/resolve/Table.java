package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one sort by name. Who looks for a name that is not declared gets nothing and leaves a problem. */
final class Table<T> {

  private final Sort sort;
  private final Declarations declarations;
  private final Problems problems;
  private final Map<String, T> values = new LinkedHashMap<>();

  Table(Sort sort, Declarations declarations, Problems problems) {
    this.sort = sort;
    this.declarations = declarations;
    this.problems = problems;
  }

  /** Keeps the value where its declaration is the one that the name means. */
  void put(Declaration declaration, T value) {
    values.putIfAbsent(Declarations.name(declaration).text(), value);
  }

  List<T> values() {
    return List.copyOf(values.values());
  }

  Optional<T> find(Name name) {
    return require(name) ? Optional.ofNullable(values.get(name.text())) : Optional.empty();
  }

  /** The value, nothing being said where there is none. */
  Optional<T> peek(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Those found, each once. */
  List<T> findAll(List<Name> names) {
    return names.isEmpty()
        ? List.of()
        : Lists.once(names, problems).stream().flatMap(name -> find(name).stream()).toList();
  }

  /** Whether the name is declared; a problem where it is not. */
  boolean require(Name name) {
    boolean declared = isDeclared(name.text());
    if (!declared && !problems.isDoubtful(name.text())) {
      problems.add(new NameUnknown(sort, name, names(), declarations.anywhere(name.text())));
    }
    return declared;
  }

  boolean isDeclared(String name) {
    return declarations.named(sort).containsKey(name);
  }

  Iterable<String> declared() {
    return declarations.named(sort).keySet();
  }

  private java.util.Collection<String> names() {
    return declarations.named(sort).keySet();
  }
}
