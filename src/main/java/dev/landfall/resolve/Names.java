package dev.landfall.resolve;

import dev.landfall.law.Catalogue;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Words.Custody;
import java.util.Optional;

/** Everything that a name can mean, filled kind by kind. */
record Names(Declarations declarations, Problems problems, Catalogue catalogue, Vocabulary words, Places places, Table<Party> parties,
    Table<Location> locations, Table<Subjects> subjects, Table<Data> data, Table<Purpose> purposes,
    Table<Safeguard> safeguards, Endpoints endpoints) {

  static Names of(Declarations declarations, Known known, Gazetteer gazetteer, Problems problems) {
    Table<Location> locations = new Table<>(Sort.LOCATION, declarations, problems);
    Table<Subjects> subjects = new Table<>(Sort.SUBJECTS, declarations, problems);
    return new Names(declarations, problems, known.catalogue(), new Vocabulary(known, problems),
        new Places(declarations, locations, known, gazetteer, problems), new Table<>(Sort.PARTY, declarations, problems), locations,
        subjects, new Table<>(Sort.DATA, declarations, problems), new Table<>(Sort.PURPOSE, declarations, problems),
        new Table<>(Sort.SAFEGUARD, declarations, problems), new Endpoints(declarations, subjects, problems));
  }

  Clauses clauses(Declaration declaration) {
    return new Clauses(declaration.clauses(), problems);
  }

  /** Who keeps the machines, as far as these clauses say it. */
  Host host(Clauses clauses) {
    Optional<Clause.HostedBy> hosted = clauses.one(Clause.HostedBy.class, "hosted by");
    Optional<Mark> self = clauses.mark(Mark.Kind.SELF_HOSTED);
    clauses.notBoth(hosted, "hosted by", self, "self_hosted");
    Optional<Host> by = hosted.flatMap(clause -> parties.find(clause.party())).map(Host.By::new);
    return by.orElse(self.isPresent() ? Host.SELF : Host.UNSAID);
  }

  Encryption custody(Optional<Custody> custody) {
    return new Encryption(
        custody.flatMap(c -> parties.find(c.holder())), custody.flatMap(Custody::place).flatMap(places::location));
  }
}
