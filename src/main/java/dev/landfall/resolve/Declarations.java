package dev.landfall.resolve;

import dev.landfall.law.Catalogue;
import dev.landfall.resolve.ResolveProblem.Declared;
import dev.landfall.resolve.ResolveProblem.NameTwice;
import dev.landfall.resolve.ResolveProblem.SystemTwice;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the files declare, laid out by namespace before any name is looked up. Of two declarations of one name
 * the first is meant; the other is read for what is wrong inside it, and what it declares in its braces counts.
 */
final class Declarations {

  /** A component by its whole name. */
  record Nested(String path, Optional<String> parent, Declaration declaration) {}

  /** A flow and the component in whose braces it stands; empty text at the top. */
  record Scoped(String scope, Statement.Flow flow) {}

  private record Step(Statement statement, String scope, boolean again) {}

  private final Map<Sort, Map<String, Declaration>> named = new EnumMap<>(Sort.class);
  private final Map<Sort, List<Declaration>> all = new EnumMap<>(Sort.class);
  private final List<Nested> components = new ArrayList<>();
  private final List<Scoped> flows = new ArrayList<>();
  private final List<Statement.Expect> expectations = new ArrayList<>();
  private final List<Statement.Accept> acceptances = new ArrayList<>();
  private final Problems problems;
  private Optional<Declaration> system = Optional.empty();

  private Declarations(Problems problems) {
    this.problems = problems;
  }

  static Declarations of(List<Written> files, Catalogue catalogue, Problems problems) {
    Declarations declarations = new Declarations(problems);
    for (Written file : files) {
      file.statements().forEach(declarations::add);
    }
    declarations.addParties(catalogue);
    return declarations;
  }

  /**
   * Of the parties of the catalogue those who stand behind what components use, and those whom components name; unless
   * the model declares a party of that name itself.
   */
  private void addParties(Catalogue catalogue) {
    for (Nested nested : components) {
      nested.declaration.clauses().stream()
          .flatMap(clause -> parties(clause, catalogue))
          .filter(party -> catalogue.parties().containsKey(party) && !named(Sort.PARTY).containsKey(party))
          .forEach(party -> add(catalogue.parties().get(party)));
    }
  }

  private static Stream<String> parties(Clause clause, Catalogue catalogue) {
    return switch (clause) {
      case Clause.Taken taken when !taken.running() -> catalogue.offer(taken.offer().text()).stream()
          .flatMap(offer -> Stream.concat(offer.operator().stream(), offer.host().stream()));
      case Clause.By by -> Stream.of(by.party().text());
      case Clause.OnBehalfOf behalf -> behalf.parties().stream().map(Name::text);
      case Clause.JointlyWith jointly -> jointly.parties().stream().map(Name::text);
      case Clause.HostedBy hosted -> Stream.of(hosted.party().text());
      default -> Stream.empty();
    };
  }

  Optional<Declaration> system() {
    return system;
  }

  /** All of that sort in the order of the text, those of a repeated name among them. */
  List<Declaration> all(Sort sort) {
    return all.getOrDefault(sort, List.of());
  }

  /** The first of each name. */
  Map<String, Declaration> named(Sort sort) {
    return named.getOrDefault(sort, Map.of());
  }

  /** All components, each after the one that it stands in. */
  List<Nested> components() {
    return components;
  }

  List<Scoped> flows() {
    return flows;
  }

  List<Statement.Expect> expectations() {
    return expectations;
  }

  List<Statement.Accept> acceptances() {
    return acceptances;
  }

  /** What bears the name in whatever namespace. */
  Optional<Declared> anywhere(String name) {
    return named.values().stream()
        .filter(names -> names.containsKey(name))
        .map(names -> names.get(name))
        .map(declaration -> new Declared(words(declaration.kind()), name(declaration).span()))
        .findFirst();
  }

  static Name name(Declaration declaration) {
    return declaration.name().orElseThrow();
  }

  private static String words(Kind kind) {
    return sort(kind) == Sort.ENDPOINT && kind != Kind.SUBJECTS ? withArticle(kind.word()) : sortOf(kind).withArticle();
  }

  private static String withArticle(String word) {
    return ("aeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + "`" + word + "`";
  }

  private static Sort sortOf(Kind kind) {
    return kind == Kind.SUBJECTS ? Sort.SUBJECTS : sort(kind);
  }

  /** The namespace of a kind. */
  private static Sort sort(Kind kind) {
    return switch (kind) {
      case PARTY -> Sort.PARTY;
      case LOCATION -> Sort.LOCATION;
      case DATA -> Sort.DATA;
      case PURPOSE -> Sort.PURPOSE;
      case SAFEGUARD -> Sort.SAFEGUARD;
      default -> Sort.ENDPOINT;
    };
  }

  /** Walks into the braces without recursion: how deep components are nested is up to the text. */
  private void add(Statement top) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(top, "", false));
    while (!open.isEmpty()) {
      Step step = open.pop();
      switch (step.statement) {
        case Declaration declaration -> declare(declaration, step, open);
        case Statement.Flow flow -> flows.add(new Scoped(step.scope, flow));
        case Statement.Expect expect -> expectations.add(expect);
        case Statement.Accept accept -> acceptances.add(accept);
        case Statement.Include include -> { /* followed by whoever reads files */ }
      }
    }
  }

  private void declare(Declaration declaration, Step step, Deque<Step> open) {
    Kind kind = declaration.kind();
    if (kind.isLaw()) {
      return;
    }
    if (kind == Kind.SYSTEM) {
      declareSystem(declaration);
    } else if (kind.isComponent()) {
      declareComponent(declaration, step, open);
    } else {
      Sort sort = sortOf(kind);
      all.computeIfAbsent(sort, s -> new ArrayList<>()).add(declaration);
      name(sort(kind), name(declaration).text(), declaration, step.again);
      if (sort == Sort.SUBJECTS) {
        named.computeIfAbsent(sort, s -> new LinkedHashMap<>()).putIfAbsent(name(declaration).text(), declaration);
      }
    }
  }

  private void declareSystem(Declaration declaration) {
    if (system.isPresent()) {
      problems.add(new SystemTwice(declaration.keyword(), system.get().keyword()));
    } else {
      system = Optional.of(declaration);
    }
  }

  private void declareComponent(Declaration declaration, Step step, Deque<Step> open) {
    String path = step.scope.isEmpty() ? name(declaration).text() : step.scope + "." + name(declaration).text();
    Optional<String> parent = step.scope.isEmpty() ? Optional.empty() : Optional.of(step.scope);
    boolean again = !name(Sort.ENDPOINT, path, declaration, step.again);
    components.add(new Nested(path, parent, declaration));
    declaration.members().reversed().forEach(member -> open.push(new Step(member, path, again || step.again)));
  }

  /**
   * Gives the declaration its name; where another has it already, that is told, unless it stands in a component which
   * is itself declared again.
   */
  private boolean name(Sort sort, String name, Declaration declaration, boolean inRepeated) {
    Declaration first = named.computeIfAbsent(sort, s -> new LinkedHashMap<>()).putIfAbsent(name, declaration);
    if (first != null && !inRepeated) {
      Span span = name(first).span();
      problems.add(new NameTwice(name(declaration), span));
    }
    return first == null;
  }
}
