package dev.landfall.resolve;

import dev.landfall.model.Data;
import dev.landfall.model.Subjects;
import dev.landfall.resolve.ResolveProblem.ClassUnknown;
import dev.landfall.resolve.ResolveProblem.DataNamedLikeClass;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads data categories. Their classes come through other categories, so all are read before one is made. */
final class DataResolver {

  private final Names names;
  private final DataGraph graph;
  private final Collection<String> classesAndCategories;

  DataResolver(Names names) {
    this.names = names;
    this.graph = new DataGraph(names.problems());
    this.classesAndCategories = new LinkedHashSet<>(WordList.CLASSES.in(names.words().known()));
    this.classesAndCategories.addAll(names.declarations().named(Sort.DATA).keySet());
  }

  void resolveAll() {
    List<Draft> drafts = names.declarations().all(Sort.DATA).stream().map(this::draft).toList();
    drafts.forEach(draft -> graph.add(
        draft.name, draft.classes, draft.parents, draft.includes, draft.whose, draft.hasUnknownNames));
    names.declarations().components().stream()
        .flatMap(component -> names.clauses(component.declaration()).all(Clause.Derive.class).stream())
        .forEach(graph::derive);
    graph.close();
    drafts.forEach(draft -> names.data().put(draft.declaration, draft.finish(graph)));
  }

  /**
   * A category before what comes to it through others is known.
   *
   * @param whose the groups as written; empty where one of them is not known, for then nothing can be concluded
   */
  private record Draft(Declaration declaration, Name name, SortedSet<String> classes, List<Name> parents,
      List<Name> includes, List<Name> whose, List<Subjects> of, List<String> fields, Optional<String> collectedIn,
      Optional<String> sector, boolean hasUnknownNames) {

    Data finish(DataGraph graph) {
      return new Data(name.text(), declaration.title().map(Text::value), graph.classes(name.text()),
          graph.techniques(name.text()),
          parents.stream().map(Name::text).toList(), of, fields, includes.stream().map(Name::text).toList(),
          collectedIn, sector, declaration.description(), name.span());
    }
  }

  private Draft draft(Declaration declaration) {
    Clauses clauses = names.clauses(declaration);
    Name name = Declarations.name(declaration);
    if (isClass(name)) {
      names.problems().add(new DataNamedLikeClass(name));
    }
    List<Name> is = Lists.once(clauses.gather(Clause.Is.class, Clause.Is::names), names.problems());
    SortedSet<String> classes = new TreeSet<>();
    List<Name> parents = new ArrayList<>();
    is.forEach(word -> sortOut(name, word, classes, parents));
    List<Name> whose = clauses.gather(Clause.Of.class, Clause.Of::names);
    List<Name> said = Lists.once(clauses.gather(Clause.Includes.class, Clause.Includes::names), names.problems());
    List<Name> includes = said.stream().filter(names.data()::require).toList();
    return new Draft(declaration, name, classes, parents, includes,
        whose.stream().allMatch(group -> names.subjects().isDeclared(group.text())) ? whose : List.of(),
        names.subjects().findAll(whose),
        clauses.gather(Clause.Fields.class, Clause.Fields::names).stream().map(Name::text).distinct().toList(),
        clauses.one(Clause.CollectedIn.class, "collected in").flatMap(in -> names.places().country(in.place())),
        clauses.one(Clause.Sector.class, "sector").flatMap(s -> names.words().find(WordList.SECTORS, s.name())),
        classes.size() + parents.size() < is.size() || includes.size() < said.size());
  }

  private void sortOut(Name data, Name word, SortedSet<String> classes, List<Name> parents) {
    if (isClass(word)) {
      classes.add(word.text());
    } else if (names.data().isDeclared(word.text())) {
      parents.add(word);
    } else if (!names.problems().isDoubtful(word.text())) {
      names.problems().add(new ClassUnknown(data, word, classesAndCategories));
    }
  }

  private boolean isClass(Name word) {
    return WordList.CLASSES.has(names.words().known(), word.text());
  }
}
