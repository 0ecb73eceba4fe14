package dev.landfall.resolve;

import dev.landfall.model.Countries;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Location;
import dev.landfall.resolve.ResolveProblem.LocationNamedLikeCountry;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Text;
import java.util.Optional;

/** Reads locations: a region of the gazetteer, or somewhere in a country. */
record LocationResolver(Names names) {

  Location resolve(Declaration declaration) {
    Clauses clauses = names.clauses(declaration);
    Name name = Declarations.name(declaration);
    if (Countries.isCountry(name.text())) {
      names.problems().add(new LocationNamedLikeCountry(name));
    }
    Optional<Clause.LocationIs> is = clauses.one(Clause.LocationIs.class, "=");
    Optional<Clause.In> in = clauses.one(Clause.In.class, "in");
    clauses.notBoth(is, "=", in, "in");
    Optional<Gazetteer.Region> region = is.flatMap(clause -> names.places().region(clause.place()));
    Optional<String> country = in.flatMap(clause -> names.places().country(clause.place()));
    return new Location(
        name.text(),
        declaration.title().map(Text::value),
        region.isPresent() ? region.get().country() : country,
        clauses.one(Clause.Zone.class, "zone").flatMap(zone -> names.words().find(WordList.ZONES, zone.name())),
        names.host(clauses),
        region);
  }
}
