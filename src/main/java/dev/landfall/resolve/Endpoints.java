package dev.landfall.resolve;

import dev.landfall.model.Component;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Subjects;
import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Components and groups of subjects. Inside a component's braces a name is looked for there first, then further out. */
final class Endpoints {

  private final Declarations declarations;
  private final Table<Subjects> subjects;
  private final Problems problems;
  private final Map<String, Component> components = new LinkedHashMap<>();

  Endpoints(Declarations declarations, Table<Subjects> subjects, Problems problems) {
    this.declarations = declarations;
    this.subjects = subjects;
    this.problems = problems;
  }

  void put(Component component) {
    components.putIfAbsent(component.name(), component);
  }

  Optional<Component> component(String path) {
    return Optional.ofNullable(components.get(path));
  }

  List<Component> components() {
    return List.copyOf(components.values());
  }

  /** @param scope whole name of the component in whose braces the name is written; empty text at the top */
  Optional<Endpoint> find(Name name, String scope) {
    Optional<String> path = path(name.text(), scope);
    if (path.isEmpty() && !problems.isDoubtful(name.text())) {
      Map<String, Declaration> named = declarations.named(Sort.ENDPOINT);
      problems.add(new NameUnknown(Sort.ENDPOINT, name, named.keySet(), declarations.anywhere(name.text())));
    }
    return path.flatMap(this::at);
  }

  /** The whole name of what a written one means, nearest first. */
  Optional<String> path(String written, String scope) {
    Map<String, Declaration> named = declarations.named(Sort.ENDPOINT);
    for (String outer = scope; !outer.isEmpty(); outer = outer.substring(0, Math.max(0, outer.lastIndexOf('.')))) {
      String path = outer + "." + written;
      if (named.containsKey(path)) {
        return Optional.of(path);
      }
    }
    return named.containsKey(written) ? Optional.of(written) : Optional.empty();
  }

  private Optional<Endpoint> at(String path) {
    Optional<Endpoint> component = component(path).map(c -> c);
    return component.isPresent() ? component : subjects.peek(path).map(s -> s);
  }
}
