package dev.landfall.law;

import dev.landfall.model.Countries;
import dev.landfall.model.Offer;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what providers offer. */
final class OfferReader {

  private final Scope scope;

  OfferReader(Scope scope) {
    this.scope = scope;
  }

  Offer read(Declaration declared) {
    Optional<String> operator = Optional.empty();
    Optional<String> host = Optional.empty();
    List<String> places = new ArrayList<>();
    Optional<Boolean> learns = Optional.empty();
    List<Offer.Closure> closures = new ArrayList<>();
    Optional<String> licence = Optional.empty();
    Optional<LocalDate> reviewed = Optional.empty();
    for (Clause clause : declared.clauses()) {
      switch (clause) {
        case Clause.By by -> operator = scope.require(Kind.PARTY, by.party());
        case Clause.HostedBy hosted -> host = scope.require(Kind.PARTY, hosted.party());
        case Clause.At at -> places.addAll(countries(at.places()));
        case Clause.Mark mark when mark.kind() == Clause.Mark.Kind.LEARNS -> learns = Optional.of(true);
        case Clause.Mark mark when mark.kind() == Clause.Mark.Kind.NOT_LEARNS -> learns = Optional.of(false);
        case Clause.ClosedIn closed -> countries(closed.places()).forEach(country ->
            closures.add(new Offer.Closure(country, closed.since().map(Words.Day::value))));
        case Clause.Licence l -> licence = Optional.of(l.text().value());
        case Clause.Reviewed r -> reviewed = Optional.of(r.date().value());
        default -> { }
      }
    }
    Document document = DocumentReader.read(declared, scope);
    return new Offer(declared.name().orElseThrow().text(), document.titles(), operator, host, places, learns, closures, licence,
        document.citations(), document.certainty(), reviewed);
  }

  private List<String> countries(List<Words.Place> places) {
    List<String> codes = new ArrayList<>();
    for (Words.Place place : places) {
      String code = place.name().text();
      if (place.region().isPresent() || !Countries.isCountry(code)) {
        scope.report(new LawProblem.NotFound("country", place.span().text(), Countries.codes(), place.span()));
      } else {
        codes.add(code);
      }
    }
    return codes;
  }
}
