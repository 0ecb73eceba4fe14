package dev.landfall.syntax.tree;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Words.Amount;
import dev.landfall.syntax.tree.Words.Custody;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.Duty;
import dev.landfall.syntax.tree.Words.Number;
import dev.landfall.syntax.tree.Words.Period;
import dev.landfall.syntax.tree.Words.Place;
import dev.landfall.syntax.tree.Words.Text;
import dev.landfall.syntax.tree.Words.YearCount;
import java.util.List;
import java.util.Optional;

/** One clause of a declaration or a flow. The grammar says which kinds take it; here it is the same thing in all of them. */
public sealed interface Clause {

  Span span();

  // ---- models

  record AsOf(Day date, Span span) implements Clause {}
  record Laws(List<Name> regimes, Span span) implements Clause {}
  record Owner(Text text, Span span) implements Clause {}
  record Version(Text text, Span span) implements Clause {}
  record Switch(Name name, boolean on, Span span) implements Clause {}

  record In(Place place, Span span) implements Clause {}
  record AlsoIn(List<Place> places, Span span) implements Clause {}
  record Group(Name name, Span span) implements Clause {}
  record Targets(List<Place> places, Span span) implements Clause {}
  record Certified(Name scheme, Optional<Day> since, Optional<Day> until, Span span) implements Clause {}
  record SubjectTo(boolean negated, Name law, Span span) implements Clause {}
  record Handles(Amount persons, Span span) implements Clause {}
  record Represented(Place in, Name by, Span span) implements Clause {}
  record Zone(Name name, Span span) implements Clause {}
  record City(Name name, Span span) implements Clause {}
  record LocationIs(Place place, Span span) implements Clause {}
  record HostedBy(Name party, Span span) implements Clause {}
  record Count(List<YearCount> counts, Span span) implements Clause {}
  record Growing(Number perMonth, Span span) implements Clause {}
  record Is(List<Name> names, Optional<Number> module, Span span) implements Clause {}
  record Of(List<Name> names, Span span) implements Clause {}
  record Fields(List<Name> names, Span span) implements Clause {}
  record Includes(List<Name> names, Span span) implements Clause {}
  record CollectedIn(Place place, Span span) implements Clause {}
  record Sector(Name name, Span span) implements Clause {}
  record Basis(Name basis, Optional<Name> regime, Span span) implements Clause {}
  record Necessary(Optional<Name> activity, Span span) implements Clause {}
  record With(List<Duty> duties, Span span) implements Clause {}
  record Ground(Name name, Span span) implements Clause {}
  record Between(Name from, Name to, Span span) implements Clause {}
  record ForGroup(Name group, Span span) implements Clause {}
  record Covers(List<Name> data, Span span) implements Clause {}
  record OnwardTo(List<Name> parties, Span span) implements Clause {}
  record Since(Day date, Span span) implements Clause {}
  record Until(Day date, Span span) implements Clause {}
  record Extended(Day date, Span span) implements Clause {}
  record Supplementary(List<Name> measures, Span span) implements Clause {}
  record At(List<Place> places, Span span) implements Clause {}
  record By(Name party, Span span) implements Clause {}
  record OnBehalfOf(List<Name> parties, Span span) implements Clause {}
  record JointlyWith(List<Name> parties, Span span) implements Clause {}
  record Holds(List<Name> data, Optional<Period> period, Span span) implements Clause {}
  record Serves(List<Name> subjects, Span span) implements Clause {}
  record PublicIn(List<Place> places, Span span) implements Clause {}
  /** What of a provider's a component sends to ({@code running} false), or runs itself. */
  record Taken(boolean running, Name offer, Span span) implements Clause {}
  record TrainsOn(List<Name> data, Span span) implements Clause {}
  record Derive(Name result, List<Name> inputs, Name technique, Span span) implements Clause {}
  record For(List<Name> purposes, Span span) implements Clause {}
  record Under(List<Name> names, Span span) implements Clause {}
  record As(Name label, Span span) implements Clause {}
  record Encrypted(Optional<Custody> custody, Span span) implements Clause {}
  record Pseudonymised(Optional<Custody> custody, Span span) implements Clause {}
  record Via(List<Place> places, Span span) implements Clause {}
  record OnOrderOf(Text authority, Span span) implements Clause {}

  /** A clause that is one word, or that word after {@code not}. */
  record Mark(Kind kind, Span span) implements Clause {
    public enum Kind {
      CIIO, NOT_CIIO, PUBLIC_AUTHORITY, INTERNATIONAL_ORGANISATION, SELF_HOSTED, EMPLOYEES, MINORS, NOT_NECESSARY, LEARNS, NOT_LEARNS,
      OCCASIONAL, REGULAR, ANONYMISED, AGGREGATED, FREES, WARNS
    }
  }

  // ---- packs

  record Title(Name language, Text text, Span span) implements Clause {}
  record Cites(List<Text> texts, Span span) implements Clause {}
  record Source(Name certainty, Span span) implements Clause {}
  record Reviewed(Day date, Span span) implements Clause {}
  record Why(Optional<Name> language, Text text, Span span) implements Clause {}
  record Remedy(Optional<Name> language, Text text, Span span) implements Clause {}
  record Assumes(Optional<Name> language, Text text, Span span) implements Clause {}
  record Members(List<Name> names, Span span) implements Clause {}
  record Exporter(Name which, Span span) implements Clause {}
  record Protects(List<Name> sets, Span span) implements Clause {}
  record Needs(List<Name> instruments, Span span) implements Clause {}
  record Obliges(Name duty, Optional<Period> within, Optional<Name> after, Span span) implements Clause {}
  record Forbids(Optional<Condition> unless, Span span) implements Clause {}
  record Presupposes(Name duty, Optional<Period> within, Optional<Name> before, Optional<Condition> unless, Span span)
      implements Clause {}
  record StricterThan(List<Name> instruments, Span span) implements Clause {}
  record ComesWith(List<Name> duties, Span span) implements Clause {}
  record Special(Name term, Span span) implements Clause {}
  record ClosedIn(List<Place> places, Optional<Day> since, Span span) implements Clause {}
  record Licence(Text text, Span span) implements Clause {}
  record On(Name what, Span span) implements Clause {}
  record Default(boolean on, Span span) implements Clause {}
  record Per(List<Name> what, Span span) implements Clause {}
  record ValidUntil(Day date, Span span) implements Clause {}
  record ValidFor(Period period, Span span) implements Clause {}
  record ModuleWhen(int module, Condition condition, Span span) implements Clause {}

  /** A condition and what it is for. */
  record Conditioned(Role role, Condition condition, Span span) implements Clause {
    public enum Role { MATTER, BINDS, TRANSFER, ONWARD, WHEN, MEANS, USABLE, REQUIRES, CURES }
  }
}
