package dev.landfall.resolve;

import dev.landfall.model.Component;
import dev.landfall.model.Component.Derivation;
import dev.landfall.model.Component.Holding;
import dev.landfall.model.Data;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Obligation;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.resolve.Declarations.Nested;
import dev.landfall.resolve.ResolveProblem.NamedAgain;
import dev.landfall.resolve.ResolveProblem.OfferElsewhere;
import dev.landfall.resolve.ResolveProblem.OfferTakenWrongly;
import dev.landfall.resolve.ResolveProblem.OfferUnknown;
import dev.landfall.resolve.ResolveProblem.OnBehalfOfItself;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Mark;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Place;
import dev.landfall.syntax.tree.Words.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads components, each after the one that it stands in, whose place, operator, principals and host it takes over. */
record ComponentResolver(Names names) {

  Component resolve(Nested nested) {
    Declaration declaration = nested.declaration();
    Clauses clauses = names.clauses(declaration);
    Optional<Component> outer = nested.parent().flatMap(names.endpoints()::component);
    Optional<Component.Taken> taken = taken(clauses);
    Optional<Offer> service = taken.filter(of -> !of.running()).map(Component.Taken::offer);
    Optional<Clause.By> by = clauses.one(Clause.By.class, "by");
    Optional<Party> operator = by.isPresent() ? by.flatMap(clause -> names.parties().find(clause.party()))
        : service.isPresent() ? service.flatMap(Offer::operator).flatMap(names.parties()::peek)
        : outer.flatMap(Component::operator);
    return new Component(
        nested.path(),
        declaration.title().map(Text::value),
        declaration.kind().word(),
        nested.parent(),
        places(clauses, service, outer),
        operator,
        principals(clauses, by, operator, outer),
        jointly(clauses, operator, outer),
        holdings(clauses),
        host(clauses, operator, service, outer),
        clauses.one(Clause.Encrypted.class, "encrypted").map(encrypted -> names.custody(encrypted.custody())),
        names.subjects().findAll(clauses.gather(Clause.Serves.class, Clause.Serves::subjects)),
        new LinkedHashSet<>(names.places().countriesOrSets(clauses.gather(Clause.PublicIn.class, Clause.PublicIn::places))),
        names.data().findAll(clauses.gather(Clause.TrainsOn.class, Clause.TrainsOn::data)),
        clauses.all(Clause.Derive.class).stream().flatMap(derive -> derivation(derive).stream()).toList(),
        taken,
        clauses.either(Mark.Kind.LEARNS, Mark.Kind.NOT_LEARNS),
        with(clauses, outer),
        declaration.description(),
        Declarations.name(declaration).span());
  }

  /** A provider's own service stands where the provider says, not where the model speaks of it. */
  private List<Location> places(Clauses clauses, Optional<Offer> service, Optional<Component> outer) {
    List<Place> at = clauses.gather(Clause.At.class, Clause.At::places);
    if (!at.isEmpty()) {
      return names.places().locations(at);
    }
    return service.map(offer -> offer.places().stream().map(names.places()::country).toList())
        .orElseGet(() -> outer.map(Component::places).orElse(List.of()));
  }

  private Optional<Component.Taken> taken(Clauses clauses) {
    Optional<Clause.Taken> said = clauses.one(Clause.Taken.class, "uses");
    return said.flatMap(clause -> {
      Optional<Offer> offer = names.catalogue().offer(clause.offer().text());
      if (offer.isEmpty()) {
        names.problems().add(new OfferUnknown(clause.offer(), names.catalogue().offers().keySet()));
      }
      offer.filter(of -> !fits(clause, of)).ifPresent(of -> names.problems().add(
          new OfferTakenWrongly(clause.offer(), clause.running(), names.catalogue().besides(of).stream()
              .filter(other -> fits(clause, other)).map(Offer::name).toList())));
      offer.filter(of -> !clause.running() && clauses.all(Clause.By.class).isEmpty()).ifPresent(of -> warnElsewhere(clause, of, clauses));
      return offer.map(of -> new Component.Taken(of, clause.running()));
    });
  }

  private static boolean fits(Clause.Taken clause, Offer offer) {
    return clause.running() ? offer.isForRunning() : offer.isService();
  }

  private void warnElsewhere(Clause.Taken clause, Offer offer, Clauses clauses) {
    for (Place place : clauses.gather(Clause.At.class, Clause.At::places)) {
      Optional<String> country = names.places().location(place).flatMap(Location::country);
      if (!offer.places().isEmpty() && country.isPresent() && !offer.places().contains(country.get())) {
        names.problems().add(new OfferElsewhere(clause.offer(), place.span(), offer.places()));
      }
    }
  }

  /** Said ones as they stand; of inherited ones those beyond the operator, for nobody acts on behalf of himself. */
  private List<Party> principals(Clauses clauses, Optional<Clause.By> by, Optional<Party> operator,
      Optional<Component> outer) {
    Optional<Clause.OnBehalfOf> said = clauses.one(Clause.OnBehalfOf.class, "on behalf of");
    if (said.isEmpty()) {
      List<Party> inherited = outer.map(Component::principals).orElse(List.of());
      return inherited.subList(operator.map(inherited::indexOf).orElse(-1) + 1, inherited.size());
    }
    List<Party> principals = names.parties().findAll(said.get().parties());
    said.get().parties().stream()
        .filter(name -> operator.map(Party::name).equals(Optional.of(name.text())))
        .forEach(name -> names.problems().add(
            new OnBehalfOfItself(name, by.map(clause -> clause.party().span()).orElse(name.span()))));
    return principals;
  }

  private List<Party> jointly(Clauses clauses, Optional<Party> operator, Optional<Component> outer) {
    List<Name> said = clauses.gather(Clause.JointlyWith.class, Clause.JointlyWith::parties);
    return said.isEmpty()
        ? outer.map(Component::jointly).orElse(List.of()).stream()
            .filter(party -> !operator.equals(Optional.of(party))).toList()
        : names.parties().findAll(said);
  }

  /**
   * A host keeps machines at a place: one that stands elsewhere than what it stands in does not take over the host, and
   * where somebody else operates it, {@code self_hosted} further out means that outer operator.
   */
  private Host host(Clauses clauses, Optional<Party> operator, Optional<Offer> service, Optional<Component> outer) {
    Host own = names.host(clauses);
    if (own.equals(Host.UNSAID) && service.isPresent()) {
      return service.get().host().flatMap(names.parties()::peek).<Host>map(Host.By::new).orElse(Host.UNSAID);
    }
    if (!own.equals(Host.UNSAID) || outer.isEmpty() || !clauses.all(Clause.At.class).isEmpty()) {
      return own;
    }
    boolean sameOperator = outer.get().operator().equals(operator);
    return outer.get().host().equals(Host.SELF) && !sameOperator
        ? outer.get().operator().<Host>map(Host.By::new).orElse(Host.UNSAID)
        : outer.get().host();
  }

  /** What is met for the whole is met for its parts. */
  private List<Obligation> with(Clauses clauses, Optional<Component> outer) {
    List<Obligation> own = names.words().duties(clauses);
    return outer.map(Component::with).filter(around -> !around.isEmpty())
        .map(around -> Stream.concat(around.stream(), own.stream()).toList()).orElse(own);
  }

  private List<Holding> holdings(Clauses clauses) {
    Map<String, Span> seen = new HashMap<>();
    List<Holding> holdings = new ArrayList<>();
    for (Clause.Holds holds : clauses.all(Clause.Holds.class)) {
      Optional<String> period = holds.period().map(p -> p.span().text());
      for (Name name : holds.data()) {
        Span first = seen.putIfAbsent(name.text(), name.span());
        if (first != null) {
          names.problems().add(new NamedAgain(name, first));
        } else {
          names.data().find(name).ifPresent(data -> holdings.add(new Holding(data, period)));
        }
      }
    }
    return holdings;
  }

  private Optional<Derivation> derivation(Clause.Derive derive) {
    Optional<Data> result = names.data().find(derive.result());
    List<Data> inputs = names.data().findAll(derive.inputs());
    Optional<String> technique = names.words().find(WordList.TECHNIQUES, derive.technique());
    return result.isPresent() && technique.isPresent()
        ? Optional.of(new Derivation(result.get(), inputs, technique.get()))
        : Optional.empty();
  }
}
