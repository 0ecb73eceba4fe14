package dev.landfall.resolve;

import dev.landfall.model.Safeguard;
import dev.landfall.resolve.ResolveProblem.ClauseMissing;
import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads safeguards: which instrument, between whom, for what, and when. */
record SafeguardResolver(Names names, Set<String> groups) {

  private static final List<String> BETWEEN = List.of("from … to …", "for group …");

  Safeguard resolve(Declaration declaration) {
    Clauses clauses = names.clauses(declaration);
    Name name = Declarations.name(declaration);
    Optional<Clause.Is> is = clauses.one(Clause.Is.class, "is");
    Optional<Clause.Between> between = clauses.one(Clause.Between.class, "from");
    Optional<Clause.ForGroup> group = clauses.one(Clause.ForGroup.class, "for group");
    clauses.notBoth(between, "from", group, "for group");
    boolean isWhole = !names.problems().isPartial();
    if (is.isEmpty() && isWhole) {
      names.problems().add(new ClauseMissing(Sort.SAFEGUARD, name, List.of("is …")));
    }
    if (between.isEmpty() && group.isEmpty() && isWhole) {
      names.problems().add(new ClauseMissing(Sort.SAFEGUARD, name, BETWEEN));
    }
    Optional<Day> since = clauses.one(Clause.Since.class, "since").map(Clause.Since::date);
    Optional<Day> until = clauses.one(Clause.Until.class, "until").map(Clause.Until::date);
    clauses.rising(since, until);
    return new Safeguard(
        name.text(),
        declaration.title().map(Text::value),
        is.flatMap(this::instrument).orElse(""),
        is.flatMap(Clause.Is::module).map(module -> OptionalInt.of(Math.clamp(module.value(), 0, Integer.MAX_VALUE)))
            .orElse(OptionalInt.empty()),
        clauses.one(Clause.Ground.class, "ground").flatMap(g -> names.words().find(WordList.GROUNDS, g.name())),
        between.flatMap(b -> names.parties().find(b.from())),
        between.flatMap(b -> names.parties().find(b.to())),
        group.flatMap(this::group),
        names.data().findAll(clauses.gather(Clause.Covers.class, Clause.Covers::data)),
        names.parties().findAll(clauses.gather(Clause.OnwardTo.class, Clause.OnwardTo::parties)),
        since.map(Day::value),
        until.map(Day::value),
        clauses.one(Clause.Extended.class, "extended").map(extended -> extended.date().value()),
        names.words().duties(clauses),
        names.words().findAll(
            WordList.MEASURES, clauses.gather(Clause.Supplementary.class, Clause.Supplementary::measures)),
        declaration.description(),
        name.span());
  }

  private Optional<String> instrument(Clause.Is is) {
    return names.words().find(WordList.INSTRUMENTS, is.names().getFirst());
  }

  private Optional<String> group(Clause.ForGroup clause) {
    Name group = clause.group();
    if (groups.contains(group.text())) {
      return Optional.of(group.text());
    }
    if (!names.problems().isDoubtful(group.text())) {
      names.problems().add(
          new NameUnknown(Sort.GROUP, group, groups, names.declarations().anywhere(group.text())));
    }
    return Optional.empty();
  }
}
