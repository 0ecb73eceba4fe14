package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.End;
import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Origin;
import dev.landfall.assess.trace.Value;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Fact;
import dev.landfall.law.Answer;
import dev.landfall.law.Condition;
import dev.landfall.law.Operand;
import dev.landfall.law.Property;
import dev.landfall.law.Situation;
import dev.landfall.law.Switch;
import dev.landfall.model.Component;
import dev.landfall.model.Interval;
import dev.landfall.model.Obligation;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks a case for the facts behind a condition once more, this time to show them: what they are of and who said so. */
final class Asking {

  /** What a fact is of, and where that is declared. */
  private record Holder(String name, Optional<Span> at) {

    static Holder of(Actor actor) {
      return new Holder(actor.label(), actor.party().map(Party::span));
    }

    static Holder of(End end) {
      return new Holder(end.endpoint().name(), end.endpoint() instanceof Component component
          ? Optional.of(component.span()) : Optional.of(((Subjects) end.endpoint()).span()));
    }
  }

  private Asking() {}

  /** The facts that a condition which is not made up of others asks for. */
  static List<Asked> facts(Condition leaf, Situation situation) {
    return switch (leaf) {
      case Condition.Flag flag when flag.arguments().isEmpty() || flag.property().takesArgument() ->
          List.of(flag(flag.property(), flag.arguments().stream().findFirst().map(Asking::word), situation));
      case Condition.Flag flag -> List.of(flag(flag.property(), Optional.empty(), situation), words(flag.property(), situation));
      case Condition.Words words when words.property() == Property.IMPORTER_SUBJECT && situation instanceof Case c -> subject(words, c);
      case Condition.Words words -> List.of(words(words.property(), situation));
      case Condition.Places places -> List.of(places(places.property(), situation));
      case Condition.Number number -> List.of(number(number.property(), number.arguments().stream().findFirst(), situation));
      case Condition.Switched switched -> List.of(reading(switched.reading(), situation));
      case Condition.Differ differ -> Stream.of(differ.one(), differ.other()).map(who -> who(who, situation)).toList();
      case Condition.WorksFor w -> Stream.of(w.processor(), w.controller()).map(side -> who(who(side), situation)).toList();
      default -> List.of();
    };
  }

  private static Asked reading(Switch reading, Situation situation) {
    boolean chosen = situation instanceof Case c && c.setting().atlas().chosen().containsKey(reading.name());
    return new Asked("switch " + reading.name(), "", new Value.YesNo(situation.isOn(reading)), new Origin.Reading(chosen));
  }

  /** Law by law, since one may be taken to apply where the other was said to. */
  private static List<Asked> subject(Condition.Words asked, Case c) {
    return asked.among().stream().flatMap(operand -> switch (operand) {
      case Operand.Literal literal -> Stream.of(literal.value());
      case Operand.Members members -> members.set().members(c.day()).stream();
    }).map(law -> subject(law, c)).toList();
  }

  private static Asked subject(String law, Case c) {
    Holder holder = holder(Property.IMPORTER_SUBJECT, c);
    return switch (c.words(Property.IMPORTER_SUBJECT)) {
      case Answer.Open<Set<String>> open -> new Asked(Property.IMPORTER_SUBJECT.path() + "(" + law + ")", holder.name(),
          new Value.Unknown(), new Origin.Open(List.copyOf(open.unknown().questions())));
      case Answer.Known<Set<String>> known -> new Asked(Property.IMPORTER_SUBJECT.path() + "(" + law + ")", holder.name(),
          new Value.YesNo(known.value().contains(law)), subject(law, known.value().contains(law), c, holder));
    };
  }

  /** Who was not asked to which laws it is subject is taken to be so to those at home. */
  private static Origin subject(String law, boolean is, Case c, Holder holder) {
    Optional<Party> importer = c.importer() instanceof Answer.Known<Actor>(Actor known) ? known.party() : Optional.empty();
    boolean said = importer.filter(party -> party.subjectTo().contains(law) || party.notSubjectTo().contains(law)).isPresent();
    return said ? new Origin.Said(holder.at().orElseThrow()) : is ? new Origin.Taken() : new Origin.Unsaid(holder.at());
  }

  private static String word(Operand argument) {
    return switch (argument) {
      case Operand.Literal literal -> literal.value();
      case Operand.Members members -> members.set().name();
    };
  }

  private static Condition.Who who(Condition.Side side) {
    return side == Condition.Side.EXPORTER ? Condition.Who.EXPORTER : Condition.Who.IMPORTER;
  }

  private static Asked flag(Property property, Optional<String> argument, Situation situation) {
    return asked(property, argument, situation, situation.flag(property, argument), Value.YesNo::new);
  }

  private static Asked words(Property property, Situation situation) {
    return asked(property, Optional.empty(), situation, property == Property.DATA_IS ? own(situation) : situation.words(property),
        words -> new Value.Words(List.copyOf(new TreeSet<>(words))));
  }

  /** Classes as the model gives them, not all that lies above each. */
  private static Answer<Set<String>> own(Situation situation) {
    Answer<Set<String>> all = situation.words(Property.DATA_IS);
    if (situation instanceof Case c && all instanceof Answer.Known<Set<String>>) {
      SortedSet<String> said = c.crossing().movement().sent().data().classes();
      return said.isEmpty() ? all : Answer.known(said);
    }
    return all;
  }

  private static Asked places(Property property, Situation situation) {
    return asked(property, Optional.empty(), situation, situation.places(property),
        codes -> new Value.Countries(List.copyOf(new TreeSet<>(codes))));
  }

  private static Asked number(Property property, Optional<String> argument, Situation situation) {
    Asked asked = asked(property, argument, situation, situation.number(property, argument),
        number -> new Value.Number(Interval.exactly(number)));
    Interval known = situation instanceof Case c ? interval(c, property, argument) : Interval.ANY;
    return known.equals(Interval.ANY) ? asked
        : new Asked(asked.property(), asked.of(), new Value.Number(known), asked.origin());
  }

  /** All that is known of a number, where a condition sees but one end of its band. */
  private static Interval interval(Case c, Property property, Optional<String> argument) {
    return switch (property) {
      case EXPORTER_EXPORTED -> c.exports().persons(c, new Exports.Question(argument.orElseThrow(), 1, false));
      case EXPORTER_EXPORTED_TWO_YEARS -> c.exports().persons(c, new Exports.Question(argument.orElseThrow(), 2, false));
      case EXPORTER_EXPORTED_IN_ALL -> c.exports().persons(c, new Exports.Question(argument.orElseThrow(), 1, true));
      case EXPORTER_HANDLES -> c.crossing().origin().party().flatMap(Party::handles).orElse(Interval.ANY);
      default -> Interval.ANY;
    };
  }

  private static Asked who(Condition.Who who, Situation situation) {
    String path = who == Condition.Who.KEY_HOLDER ? Property.DATA_KEY_HOLDER.path() : who.name().toLowerCase(java.util.Locale.ROOT);
    return switch (situation.who(who)) {
      case Answer.Open<Optional<String>> open ->
          new Asked(path, "", new Value.Unknown(), new Origin.Open(List.copyOf(open.unknown().questions())));
      case Answer.Known<Optional<String>> known -> new Asked(path, "",
          known.value().<Value>map(Value.Somebody::new).orElseGet(Value.Nobody::new), new Origin.Derived());
    };
  }

  private static <T> Asked asked(Property property, Optional<String> argument, Situation situation, Answer<T> answer,
      Function<T, Value> shown) {
    String path = property.path() + argument.map(word -> "(" + word + ")").orElse("");
    Holder holder = holder(property, situation);
    return switch (answer) {
      case Answer.Open<T> open ->
          new Asked(path, holder.name(), new Value.Unknown(), new Origin.Open(List.copyOf(open.unknown().questions())));
      case Answer.Known<T> known -> {
        Value value = shown.apply(known.value());
        yield new Asked(path, holder.name(), value, origin(property, argument, situation, value, holder));
      }
    };
  }

  // ---------------------------------------------------------------- of what

  private static Holder holder(Property property, Situation situation) {
    return switch (situation) {
      case Presence presence -> property.path().startsWith("subjects.") ? people(presence.subjects()) : Holder.of(presence.actor());
      case Case c -> holder(property, c);
      default -> new Holder("", Optional.empty());
    };
  }

  private static Holder holder(Property property, Case c) {
    Crossing crossing = c.crossing();
    Fact sent = crossing.movement().sent();
    return switch (property) {
      case EXPORTER_CIIO, EXPORTER_HANDLES, EXPORTER_EXPORTED, EXPORTER_EXPORTED_TWO_YEARS, EXPORTER_EXPORTED_IN_ALL,
          EXPORTER_ZONE, EXPORTER_CITY ->
          Holder.of(crossing.origin());
      case FROM_PLACE, FROM_ZONE, FROM_KIND -> Holder.of(crossing.from());
      case TO_PLACE, TO_ZONE, TO_KIND -> Holder.of(crossing.to());
      default -> switch (property.path().substring(0, Math.max(property.path().indexOf('.'), 0))) {
        case "exporter" -> Holder.of(c.exporter());
        case "importer" -> c.importer() instanceof Answer.Known<Actor>(Actor importer) ? Holder.of(importer) : new Holder("", Optional.empty());
        case "subjects" -> people(sent.subjects());
        case "purpose" -> crossing.purpose().map(purpose -> new Holder(purpose.name(), Optional.of(purpose.span())))
            .orElseGet(() -> new Holder(crossing.flow().name(), Optional.of(crossing.flow().span())));
        case "safeguard" -> c.safeguard().map(paper -> new Holder(paper.name(), Optional.of(paper.span())))
            .orElseGet(() -> new Holder("", Optional.empty()));
        case "flow", "chain" -> new Holder(crossing.flow().name(), Optional.of(crossing.flow().span()));
        default -> new Holder(sent.data().name(), Optional.of(sent.data().span()));
      };
    };
  }

  private static Holder people(Optional<Subjects> people) {
    return people.map(group -> new Holder(group.name(), Optional.of(group.span()))).orElseGet(() -> new Holder("", Optional.empty()));
  }

  // ---------------------------------------------------------------- who said so

  private static Origin origin(Property property, Optional<String> argument, Situation situation, Value value, Holder holder) {
    if (situation instanceof Case c && (property == Property.FLOW_WITH || property == Property.SAFEGUARD_WITH)) {
      return duty(c, property, argument.orElseThrow()).map(Obligation::span).<Origin>map(Origin.Said::new)
          .orElseGet(() -> new Origin.Unsaid(holder.at()));
    }
    return switch (property) {
      case EXPORTER_CIIO, IMPORTER_CIIO, PURPOSE_NECESSARY, FLOW_OCCASIONAL ->
          holder.at().isPresent() ? new Origin.Said(holder.at().get()) : new Origin.Derived();
      case EXPORTER_EXPORTED, EXPORTER_EXPORTED_TWO_YEARS, EXPORTER_EXPORTED_IN_ALL, EXPORTER_ROLE, IMPORTER_ROLE, IMPORTER_KNOWN, IMPORTER_SAME_GROUP,
          PARTY_PLACE, DATA_FORM, DATA_KEY_PLACE, DATA_COLLECTED, DATA_MIXED, CHAIN_EXISTS, FLOW_MODE -> new Origin.Derived();
      default -> isNothing(value) || holder.at().isEmpty() ? new Origin.Unsaid(holder.at()) : new Origin.Said(holder.at().get());
    };
  }

  private static boolean isNothing(Value value) {
    return switch (value) {
      case Value.YesNo flag -> !flag.yes();
      case Value.Words words -> words.words().isEmpty();
      case Value.Countries countries -> countries.codes().isEmpty();
      case Value.Number n -> false;
      case Value.Somebody s -> false;
      case Value.Nobody n -> true;
      case Value.Unknown u -> true;
    };
  }

  private static Optional<Obligation> duty(Case c, Property property, String name) {
    Stream<List<Obligation>> said = property == Property.SAFEGUARD_WITH ? c.safeguard().map(Safeguard::with).stream()
        : Stream.concat(Stream.of(c.crossing().flow().with()), c.crossing().purpose().map(Purpose::with).stream());
    return said.flatMap(List::stream).filter(duty -> duty.name().equals(name) && duty.isThereOn(c.day())).findFirst();
  }
}
