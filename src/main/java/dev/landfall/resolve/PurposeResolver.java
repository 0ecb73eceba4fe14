package dev.landfall.resolve;

import dev.landfall.model.Purpose;
import dev.landfall.model.Purpose.Basis;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Text;
import java.util.List;
import java.util.Optional;

/** Reads purposes. */
record PurposeResolver(Names names) {

  Purpose resolve(Declaration declaration) {
    Clauses clauses = names.clauses(declaration);
    Name name = Declarations.name(declaration);
    Optional<Clause.Necessary> necessary = clauses.one(Clause.Necessary.class, "necessary");
    Optional<Mark> not = clauses.mark(Mark.Kind.NOT_NECESSARY);
    clauses.notBoth(necessary, "necessary", not, "not necessary");
    return new Purpose(
        name.text(),
        declaration.title().map(Text::value),
        bases(clauses),
        necessary.isPresent() ? Optional.of(true) : not.map(mark -> false),
        necessary.flatMap(Clause.Necessary::activity)
            .flatMap(activity -> names.words().find(WordList.ACTIVITIES, activity)),
        names.words().duties(clauses),
        declaration.description(),
        name.span());
  }

  private List<Basis> bases(Clauses clauses) {
    return clauses.all(Clause.Basis.class).stream().flatMap(clause -> basis(clause).stream()).distinct().toList();
  }

  private Optional<Basis> basis(Clause.Basis clause) {
    Optional<String> regime = clause.regime().flatMap(name -> names.words().find(WordList.REGIMES, name));
    return names.words().find(WordList.BASES, clause.basis()).map(basis -> new Basis(basis, regime));
  }
}
