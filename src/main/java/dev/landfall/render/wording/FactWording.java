package dev.landfall.render.wording;

import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Value;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Operand;
import dev.landfall.law.Property;
import dev.landfall.law.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says facts as they are, and why a condition holds or does not. */
public final class FactWording {

  /** So many names stand in one sentence; of more only how many. */
  private static final int MOST = 4;

  /** So many reasons stand in one sentence where all of them count. */
  private static final int MOST_REASONS = 4;

  private FactWording() {}

  /** A fact as it is: "AcmeCN is established in China". */
  public static String sentence(Asked asked) {
    return named(plainly(asked), asked);
  }

  /** With the name of the party in place of what it is here. */
  private static String named(String sentence, Asked asked) {
    if (asked.of().isEmpty()) {
      return sentence;
    }
    return switch (asked.property().substring(0, Math.max(asked.property().indexOf('.'), 0))) {
      case "exporter" -> sentence.replace("the exporter", asked.of());
      case "importer" -> sentence.replace("the importer", asked.of());
      case "party" -> sentence.replace("the party", asked.of());
      default -> sentence;
    };
  }

  private static String plainly(Asked asked) {
    Optional<Property> property = Property.of(path(asked));
    if (asked.property().startsWith("switch ") && asked.value() instanceof Value.YesNo(boolean on)) {
      return "the unsettled reading " + Words.quoted(asked.property().substring("switch ".length())) + (on ? " is taken" : " is not taken");
    }
    if (property.isEmpty()) {
      return party(asked);
    }
    Property of = property.get();
    return switch (asked.value()) {
      case Value.YesNo flag -> ConditionWording.said(of, flag.yes(), argument(asked).map(Words::quoted).orElse(""));
      case Value.Words words -> words.words().isEmpty() ? Phrases.nothing(of) : ConditionWording.said(of, true, some(words.words(), Words::quoted));
      case Value.Countries countries -> countries.codes().isEmpty() ? Phrases.nothing(of)
          : ConditionWording.said(of, true, some(countries.codes(), ConditionWording::country));
      case Value.Number number -> ConditionWording.said(of, true,
          argument(asked).map(term -> Words.quoted(term) + " data of ").orElse("") + CountWording.people(number.number()));
      case Value.Somebody s -> party(asked);
      case Value.Nobody n -> party(asked);
      case Value.Unknown u -> "nobody said " + Phrases.unknown(of);
    };
  }

  private static String party(Asked asked) {
    String who = asked.property().equals(Property.DATA_KEY_HOLDER.path()) ? "the holder of the key or table of pseudonyms"
        : "the " + asked.property();
    return switch (asked.value()) {
      case Value.Somebody(String name) -> who + " is " + Words.quoted(name);
      case Value.Unknown u -> who + " is not known";
      default -> who + " is nobody";
    };
  }

  private static String path(Asked asked) {
    int bracket = asked.property().indexOf('(');
    return bracket < 0 ? asked.property() : asked.property().substring(0, bracket);
  }

  private static Optional<String> argument(Asked asked) {
    int bracket = asked.property().indexOf('(');
    return bracket < 0 ? Optional.empty() : Optional.of(asked.property().substring(bracket + 1, asked.property().length() - 1));
  }

  private static String some(List<String> values, java.util.function.UnaryOperator<String> shown) {
    String first = values.stream().limit(MOST).map(shown).collect(Collectors.joining(", "));
    return values.size() <= MOST ? ConditionWording.and(values.stream().map(shown).toList())
        : first + " and " + (values.size() - MOST) + " more";
  }

  // ---------------------------------------------------------------- why

  /** Why a rule is silent, or fires: its exception counts only where it would fire without. */
  public static String why(Tried tried) {
    return tried.when().truth() == Truth.YES && tried.unless().isPresent() ? why(tried.unless().get()) : why(tried.when());
  }

  /** Why a condition is as true as it is: the first thing on which it hangs, or all where none alone decides. */
  public static String why(Weighed weighed) {
    List<String> reasons = reasons(weighed).distinct().toList();
    return reasons.size() <= MOST_REASONS ? String.join(", and ", reasons)
        : String.join(", and ", reasons.subList(0, MOST_REASONS - 1)) + ", and " + (reasons.size() - MOST_REASONS + 1) + " more such things";
  }

  private static Stream<String> reasons(Weighed weighed) {
    return switch (weighed.condition()) {
      case Condition.All all when weighed.truth() == Truth.YES -> weighed.parts().stream().flatMap(FactWording::reasons);
      case Condition.Any any when weighed.truth() == Truth.NO -> weighed.parts().stream().flatMap(FactWording::reasons);
      case Condition.All all -> first(weighed);
      case Condition.Any any -> first(weighed);
      case Condition.Not not -> reasons(weighed.parts().getFirst());
      case Condition.Named named -> Stream.of(leaf(weighed) + because(weighed));
      case Condition.Bound bound -> Stream.of(leaf(weighed) + because(weighed));
      default -> Stream.of(leaf(weighed));
    };
  }

  /** The first part that is as true as the whole. */
  private static Stream<String> first(Weighed weighed) {
    return weighed.parts().stream().filter(part -> part.truth() == weighed.truth()).limit(1).flatMap(FactWording::reasons);
  }

  private static String because(Weighed weighed) {
    return weighed.parts().isEmpty() || weighed.truth() == Truth.UNKNOWN && weighed.parts().size() > 1 ? ""
        : ": " + why(weighed.parts().getFirst());
  }

  private static String leaf(Weighed weighed) {
    if (weighed.truth() == Truth.UNKNOWN) {
      return "it is not known whether " + whole(weighed, true);
    }
    boolean holds = weighed.truth() == Truth.YES;
    return switch (weighed.condition()) {
      case Condition.Places places when !holds -> contrast(weighed, plain(places.property(), places.among()));
      case Condition.Words words when words.property() == Property.IMPORTER_SUBJECT -> whole(weighed, holds);
      case Condition.Words words when !holds -> contrast(weighed, plain(words.property(), words.among()));
      case Condition.Places places -> sentence(weighed.asked().getFirst()) + within(places.among());
      case Condition.Number number when !holds -> contrast(weighed, ConditionWording.limits(number));
      case Condition.Number number -> sentence(weighed.asked().getFirst());
      case Condition.Differ differ -> differ(weighed, holds);
      default -> whole(weighed, holds);
    };
  }

  private static String whole(Weighed weighed, boolean holds) {
    String sentence = ConditionWording.sentence(weighed.condition(), holds);
    return weighed.asked().isEmpty() ? sentence : named(sentence, weighed.asked().getFirst());
  }

  private static String differ(Weighed weighed, boolean holds) {
    List<String> names = weighed.asked().stream().map(Asked::value).filter(Value.Somebody.class::isInstance)
        .map(value -> ((Value.Somebody) value).name()).toList();
    return names.size() < 2 ? whole(weighed, holds) : holds ? names.getFirst() + " and " + names.getLast() + " are two parties"
        : "exporter and importer are both " + names.getFirst();
  }

  /** "Desk is established in India, not in Japan". */
  private static String contrast(Weighed weighed, String wanted) {
    Asked asked = weighed.asked().getFirst();
    boolean nothing = asked.value() instanceof Value.Words(List<String> words) && words.isEmpty()
        || asked.value() instanceof Value.Countries(List<String> codes) && codes.isEmpty();
    return sentence(asked) + (nothing ? "" : ", not " + wanted);
  }

  private static String within(List<Operand> among) {
    return among.stream().allMatch(Operand.Members.class::isInstance)
        ? ", which is in " + ConditionWording.listed(among.stream().map(o -> Words.quoted(((Operand.Members) o).set().name())).toList()) : "";
  }

  private static String plain(Property property, List<Operand> among) {
    return ConditionWording.listed(among.stream().map(operand -> switch (operand) {
      case Operand.Literal literal when property.type() == Property.Type.PLACES -> ConditionWording.country(literal.value());
      case Operand.Literal literal -> Words.quoted(literal.value());
      case Operand.Members members -> Words.quoted(members.set().name());
    }).toList());
  }
}
