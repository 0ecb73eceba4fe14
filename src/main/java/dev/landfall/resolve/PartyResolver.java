package dev.landfall.resolve;

import dev.landfall.model.Party;
import dev.landfall.model.Party.Certification;
import dev.landfall.model.Party.Representation;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads parties: who they are, where, and what they are subject to. */
record PartyResolver(Names names) {

  Party resolve(Declaration declaration) {
    Clauses clauses = names.clauses(declaration);
    Name name = Declarations.name(declaration);
    Map<Boolean, Set<String>> laws = laws(clauses);
    return new Party(
        name.text(),
        declaration.title().map(Text::value),
        clauses.one(Clause.In.class, "in").flatMap(in -> names.places().country(in.place())),
        clauses.gather(Clause.AlsoIn.class, Clause.AlsoIn::places).stream()
            .flatMap(place -> names.places().country(place).stream()).distinct().toList(),
        clauses.one(Clause.Group.class, "group").map(group -> group.name().text()),
        names.places().countriesOrSets(clauses.gather(Clause.Targets.class, Clause.Targets::places)),
        clauses.either(Mark.Kind.CIIO, Mark.Kind.NOT_CIIO),
        clauses.has(Mark.Kind.PUBLIC_AUTHORITY),
        clauses.has(Mark.Kind.INTERNATIONAL_ORGANISATION),
        certifications(clauses),
        laws.get(true),
        laws.get(false),
        clauses.one(Clause.Handles.class, "handles").map(handles -> PersonCounts.interval(handles.persons())),
        representations(clauses),
        clauses.one(Clause.Zone.class, "zone").flatMap(zone -> names.words().find(WordList.ZONES, zone.name())),
        clauses.one(Clause.City.class, "city").map(city -> city.name().text()),
        names.words().duties(clauses),
        declaration.description(),
        name.span());
  }

  private List<Certification> certifications(Clauses clauses) {
    List<Clause.Certified> all = clauses.all(Clause.Certified.class);
    all.forEach(certified -> clauses.rising(certified.since(), certified.until()));
    return all.stream().flatMap(certified -> names.words().find(WordList.SCHEMES, certified.scheme()).stream()
        .map(scheme -> new Certification(
            scheme, certified.since().map(Day::value), certified.until().map(Day::value)))).toList();
  }

  private List<Representation> representations(Clauses clauses) {
    return clauses.all(Clause.Represented.class).stream()
        .filter(represented -> names.parties().require(represented.by()))
        .flatMap(represented -> names.places().countriesOrSets(List.of(represented.in())).stream()
            .map(in -> new Representation(in, represented.by().text())))
        .toList();
  }

  /** The laws that it is subject to, and those that it is not. */
  private Map<Boolean, Set<String>> laws(Clauses clauses) {
    Map<Boolean, Set<String>> laws = Map.of(true, new LinkedHashSet<>(), false, new LinkedHashSet<>());
    Map<String, Clause.SubjectTo> said = new LinkedHashMap<>();
    for (Clause.SubjectTo clause : clauses.all(Clause.SubjectTo.class)) {
      names.words().find(WordList.LAWS, clause.law()).ifPresent(laws.get(!clause.negated())::add);
      Clause.SubjectTo before = said.putIfAbsent(clause.law().text(), clause);
      if (before != null && before.negated() == clause.negated()) {
        names.problems().add(new ResolveProblem.NamedAgain(clause.law(), before.law().span()));
      } else if (before != null) {
        clauses.notBoth(Optional.of(before), word(before), Optional.of(clause), word(clause));
      }
    }
    return laws;
  }

  private static String word(Clause.SubjectTo clause) {
    return (clause.negated() ? "not subject to " : "subject to ") + clause.law();
  }
}
