package dev.landfall.law;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Countries;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that the declarations of packs give to each other, found and checked while the packs are read. */
final class Scope {

  /** Lists whose words are not listed anywhere: any name will do. */
  private static final List<String> FREE_LISTS = List.of("cities");

  private final Map<Kind, Map<String, List<Declaration>>> declared = new LinkedHashMap<>();
  private final List<Declaration> inOrder;
  private final List<Diagnostic> problems = new ArrayList<>();

  Scope(Collection<Declaration> declarations) {
    inOrder = List.copyOf(declarations);
    for (Declaration declaration : declarations) {
      declaration.name().ifPresent(name -> declared
          .computeIfAbsent(declaration.kind(), k -> new LinkedHashMap<>())
          .computeIfAbsent(name.text(), n -> new ArrayList<>())
          .add(declaration));
    }
  }

  List<Diagnostic> problems() {
    return problems;
  }

  void report(LawProblem problem) {
    problems.add(LawWording.word(problem));
  }

  /** Declarations of a kind, by name, in the order of the packs. */
  Map<String, List<Declaration>> all(Kind kind) {
    return declared.getOrDefault(kind, Map.of());
  }

  /** The same one by one, also where one name is declared in several lists. */
  Stream<Declaration> each(Kind kind) {
    return inOrder.stream().filter(declaration -> declaration.kind() == kind && declaration.name().isPresent());
  }

  boolean has(Kind kind, String name) {
    return all(kind).containsKey(name);
  }

  Optional<String> require(Kind kind, Name name) {
    if (!has(kind, name.text())) {
      report(new LawProblem.NotFound(kind.word(), name.text(), all(kind).keySet(), name.span()));
      return Optional.empty();
    }
    return Optional.of(name.text());
  }

  /** Whether that is a word of the list; anything is, of the lists that are free. */
  boolean isWord(String list, String word) {
    if (list.equals("places")) {
      return Countries.isCountry(word);
    }
    return FREE_LISTS.contains(list) || words(list).contains(word);
  }

  boolean isSetOf(String list, String name) {
    return all(Kind.SET).getOrDefault(name, List.of()).stream().anyMatch(set -> isList(set, list));
  }

  private static boolean isList(Declaration set, String list) {
    return set.list().map(Name::text).equals(Optional.of(list));
  }

  /** What may be said where a word or a set of that list is due. */
  List<String> candidates(String list) {
    List<String> names = new ArrayList<>(words(list));
    all(Kind.SET).keySet().stream().filter(name -> isSetOf(list, name)).forEach(names::add);
    if (list.equals("classes")) {
      names.addAll(all(Kind.TERM).keySet());
    }
    if (list.equals("places")) {
      names.addAll(Countries.codes());
    }
    return names;
  }

  List<String> words(String list) {
    return all(Kind.WORD).values().stream().flatMap(List::stream).filter(word -> isList(word, list))
        .map(word -> word.name().orElseThrow().text()).toList();
  }

  /** Reports a name that is declared more than once where only once will do. */
  void once(Kind kind) {
    all(kind).forEach((name, same) -> {
      for (Declaration again : same.subList(1, same.size())) {
        Span first = same.getFirst().name().orElseThrow().span();
        report(new LawProblem.Twice(kind.word(), name, first, again.name().orElseThrow().span()));
      }
    });
  }
}
