package dev.landfall.resolve;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.syntax.tree.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What does not fit in a model that could be read: facts only, the words stand in {@link ResolveWording}. */
sealed interface ResolveProblem {

  /** The place to go to. */
  Span at();

  /** Whether the model can be taken all the same. */
  default boolean isWarning() {
    return false;
  }

  /** Places that do not fit. */
  sealed interface OfPlaces extends ResolveProblem {}

  /** Flows that do not fit, and what is expected of them. */
  sealed interface OfFlows extends ResolveProblem {}

  // ---- names

  record NameTwice(Name again, Span first) implements ResolveProblem {
    @Override public Span at() {
      return again.span();
    }
  }

  /** @param elsewhere a thing of another sort that bears the name */
  record NameUnknown(Sort sort, Name name, Collection<String> inScope, Optional<Declared> elsewhere)
      implements ResolveProblem {
    @Override public Span at() {
      return name.span();
    }
  }

  /** Something declared: what it is called in a message, and where its name stands. */
  record Declared(String sort, Span name) {}

  record WordUnknown(WordList list, Name word, Collection<String> words) implements ResolveProblem {
    @Override public Span at() {
      return word.span();
    }
  }

  /** After {@code is} in data: neither a class nor a category. */
  record ClassUnknown(Name data, Name word, Collection<String> words) implements ResolveProblem {
    @Override public Span at() {
      return word.span();
    }
  }

  record NamedAgain(Name name, Span first) implements ResolveProblem {
    @Override public Span at() {
      return name.span();
    }

    @Override public boolean isWarning() {
      return true;
    }
  }

  record SystemTwice(Span at, Span first) implements ResolveProblem {}

  record DataNamedLikeClass(Name name) implements ResolveProblem {
    @Override public Span at() {
      return name.span();
    }
  }

  /** @param relation {@code is} or {@code includes} */
  record Circle(String relation, List<Name> names) implements ResolveProblem {
    @Override public Span at() {
      return names.getFirst().span();
    }
  }

  // ---- places

  record LocationNamedLikeCountry(Name name) implements OfPlaces {
    @Override public Span at() {
      return name.span();
    }
  }

  /** @param country code of the country that may have been meant */
  record PlaceUnknown(Words.Place place, Collection<String> inScope, Optional<String> country, boolean onlyCountries)
      implements OfPlaces {
    @Override public Span at() {
      return place.span();
    }
  }

  /** @param called the provider that goes by this name too */
  record ProviderUnknown(Words.Place place, Collection<String> providers, Optional<String> called) implements OfPlaces {
    @Override public Span at() {
      return place.name().span();
    }
  }

  /** @param inCity the regions that stand in a city of this name */
  record RegionUnknown(Words.Place place, Collection<String> regions, List<String> inCity) implements OfPlaces {
    @Override public Span at() {
      return place.region().orElseThrow().span();
    }
  }

  /** A place that is not a country, where only a country fits. */
  record CountryExpected(Words.Place place, String is, Optional<String> country) implements OfPlaces {
    @Override public Span at() {
      return place.span();
    }
  }

  /** After {@code =} of a location: something without a provider. */
  record RegionExpected(Words.Place place, boolean isCountry, Optional<String> example) implements OfPlaces {
    @Override public Span at() {
      return place.span();
    }
  }

  // ---- clauses

  record ClauseTwice(String word, Span at, Span first) implements ResolveProblem {}

  record ClausesContradict(String word, Span at, String other, Span first) implements ResolveProblem {}

  record ClauseMissing(Sort sort, Name of, List<String> oneOf) implements ResolveProblem {
    @Override public Span at() {
      return of.span();
    }
  }

  record ClassMissing(Name data, String assumed) implements ResolveProblem {
    @Override public Span at() {
      return data.span();
    }

    @Override public boolean isWarning() {
      return true;
    }
  }

  /** Empty year: every year. */
  record YearTwice(Optional<Long> year, Span at, Span first) implements ResolveProblem {}

  record YearOutOfRange(Words.Number year, int first, int last) implements ResolveProblem {
    @Override public Span at() {
      return year.span();
    }
  }

  record DatesFall(Span at, LocalDate until, Span sinceAt, LocalDate since) implements ResolveProblem {}

  /** @param offers all that the catalogue holds, by {@code provider:offer} */
  record OfferUnknown(Name offer, Collection<String> offers) implements ResolveProblem {
    @Override public Span at() {
      return offer.span();
    }
  }

  /**
   * A service of a provider that a model wants to run, or weights that it wants to use as a service.
   *
   * @param running what the model wants
   * @param fitting names of the same provider's offers that can be taken like that
   */
  record OfferTakenWrongly(Name offer, boolean running, List<String> fitting) implements ResolveProblem {
    @Override public Span at() {
      return offer.span();
    }
  }

  /** A provider's service is put where the catalogue does not have it. */
  record OfferElsewhere(Name offer, Span at, List<String> known) implements ResolveProblem {
    @Override public boolean isWarning() {
      return true;
    }
  }

  record OnBehalfOfItself(Name party, Span operator) implements ResolveProblem {
    @Override public Span at() {
      return party.span();
    }
  }

  /** A group of subjects that a derived category claims and none of its inputs has. */
  record OutsideInputs(Name subjects, Name data, Collection<String> possible, Span derivedAt) implements ResolveProblem {
    @Override public Span at() {
      return subjects.span();
    }
  }

  // ---- flows

  /** @param writtenOut the hops as flows of their own */
  record LabelOnSeveral(Statement.Flow flow, Clause.As label, int hops, String writtenOut) implements OfFlows {
    @Override public Span at() {
      return label.span();
    }
  }

  record FlowToItself(Name from, Name to) implements OfFlows {
    @Override public Span at() {
      return to.span();
    }
  }

  record SubjectsRead(Name reader, Name subjects) implements OfFlows {
    @Override public Span at() {
      return subjects.span();
    }
  }

  record SubjectsToSubjects(Name from, Name to) implements OfFlows {
    @Override public Span at() {
      return to.span();
    }
  }

  // ---- expectations and acceptances

  record VerdictUnknown(Name word, List<String> verdicts) implements OfFlows {
    @Override public Span at() {
      return word.span();
    }
  }

  record VerdictNegated(Name verdict) implements OfFlows {
    @Override public Span at() {
      return verdict.span();
    }
  }

  /** @param sameEnds flows between the same two, written in another way */
  record FlowUnknown(Words.FlowName flow, String name, Collection<String> flows, List<String> sameEnds)
      implements OfFlows {
    @Override public Span at() {
      return flow.span();
    }
  }

  record FlowBothWays(Words.FlowName flow, String there, String back) implements OfFlows {
    @Override public Span at() {
      return flow.span();
    }
  }

  /** @param at the text, which is empty */
  record NothingSaid(String wanted, Span at) implements OfFlows {}

  record NoFact(Name written) implements OfFlows {
    @Override public Span at() {
      return written.span();
    }
  }

  record FactUnknown(Name written, String fact, String sort, Collection<String> facts) implements OfFlows {
    @Override public Span at() {
      return written.span();
    }
  }
}
