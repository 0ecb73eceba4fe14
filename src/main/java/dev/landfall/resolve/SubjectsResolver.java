package dev.landfall.resolve;

import dev.landfall.model.Subjects;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Text;

/** Reads groups of data subjects. */
record SubjectsResolver(Names names) {

  Subjects resolve(Declaration declaration) {
    Clauses clauses = names.clauses(declaration);
    Name name = Declarations.name(declaration);
    return new Subjects(
        name.text(),
        declaration.title().map(Text::value),
        clauses.one(Clause.In.class, "in").flatMap(in -> names.places().country(in.place())),
        PersonCounts.read(clauses),
        clauses.one(Clause.Growing.class, "growing").map(growing -> growing.perMonth().value()),
        clauses.has(Mark.Kind.EMPLOYEES),
        clauses.has(Mark.Kind.MINORS),
        clauses.one(Clause.Of.class, "of").flatMap(of -> names.parties().find(of.names().getFirst())),
        declaration.description(),
        name.span());
  }
}
