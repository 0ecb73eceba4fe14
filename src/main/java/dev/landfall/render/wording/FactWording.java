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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Says facts as they are, and why a condition holds or does not. */
public record FactWording(Tongue tongue) {

  public static final FactWording ENGLISH = new FactWording(Tongue.ENGLISH);
  public static final FactWording CHINESE = new FactWording(Tongue.CHINESE);

  /** So many names stand in one sentence; of more only how many. */
  private static final int MOST = 4;

  /** So many reasons stand in one sentence where all of them count. */
  private static final int MOST_REASONS = 4;

  /** A fact as it is: "AcmeCN is established in China". */
  public String sentence(Asked asked) {
    return named(plainly(asked), asked);
  }

  /** With the name of the party in place of what it is here. */
  private String named(String sentence, Asked asked) {
    String who = "who." + asked.property().substring(0, Math.max(asked.property().indexOf('.'), 0));
    return asked.of().isEmpty() || !tongue.has(who) ? sentence : tongue.put(sentence, tongue.say(who), asked.of());
  }

  private String plainly(Asked asked) {
    Optional<Property> property = Property.of(path(asked));
    if (asked.property().startsWith("switch ") && asked.value() instanceof Value.YesNo(boolean on)) {
      return tongue.say(on, "reading", Words.quoted(asked.property().substring("switch ".length())));
    }
    if (property.isEmpty()) {
      return party(asked);
    }
    Property of = property.get();
    return switch (asked.value()) {
      case Value.YesNo flag -> tongue.said(of, flag.yes(), argument(asked).map(Words::quoted).orElse(""));
      case Value.Words words -> words.words().isEmpty() ? tongue.nothing(of) : tongue.said(of, true, some(words.words(), Words::quoted));
      case Value.Countries countries -> countries.codes().isEmpty() ? tongue.nothing(of)
          : tongue.said(of, true, some(countries.codes(), tongue::country));
      case Value.Number number -> tongue.said(of, true, argument(asked)
          .map(term -> tongue.say("of-kind", Words.quoted(term), tongue.people(number.number()))).orElseGet(() -> tongue.people(number.number())));
      case Value.Somebody s -> party(asked);
      case Value.Nobody n -> party(asked);
      case Value.Unknown u -> tongue.say("unsaid", tongue.unknown(of));
    };
  }

  private String party(Asked asked) {
    String who = tongue.say(asked.property().equals(Property.DATA_KEY_HOLDER.path()) ? "who.holder" : "who." + asked.property());
    return switch (asked.value()) {
      case Value.Somebody(String name) -> tongue.say("who.is", who, Words.quoted(name));
      case Value.Unknown u -> tongue.say("who.unknown", who);
      default -> tongue.say("who.nobody", who);
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

  private String some(List<String> values, UnaryOperator<String> shown) {
    List<String> first = values.stream().limit(MOST).map(shown).toList();
    return values.size() <= MOST ? tongue.and(first)
        : tongue.say("more", String.join(tongue.say("comma"), first), values.size() - MOST);
  }

  // ---------------------------------------------------------------- why

  /** Why a rule is silent, or fires: its exception counts only where it would fire without. */
  public String why(Tried tried) {
    return tried.when().truth() == Truth.YES && tried.unless().isPresent() ? why(tried.unless().get()) : why(tried.when());
  }

  /** Why a condition is as true as it is: the first thing on which it hangs, or all where none alone decides. */
  public String why(Weighed weighed) {
    List<String> reasons = reasons(weighed).distinct().toList();
    String between = tongue.say("all-hold");
    return reasons.size() <= MOST_REASONS ? String.join(between, reasons)
        : String.join(between, reasons.subList(0, MOST_REASONS - 1)) + between
            + tongue.say("reasons-more", reasons.size() - MOST_REASONS + 1);
  }

  private Stream<String> reasons(Weighed weighed) {
    return switch (weighed.condition()) {
      case Condition.All all when weighed.truth() == Truth.YES -> weighed.parts().stream().flatMap(this::reasons);
      case Condition.Any any when weighed.truth() == Truth.NO -> weighed.parts().stream().flatMap(this::reasons);
      case Condition.All all -> first(weighed);
      case Condition.Any any -> first(weighed);
      case Condition.Not not -> reasons(weighed.parts().getFirst());
      case Condition.Named named -> Stream.of(because(weighed));
      case Condition.Bound bound -> Stream.of(because(weighed));
      default -> Stream.of(leaf(weighed));
    };
  }

  /** The first part that is as true as the whole. */
  private Stream<String> first(Weighed weighed) {
    return weighed.parts().stream().filter(part -> part.truth() == weighed.truth()).limit(1).flatMap(this::reasons);
  }

  private String because(Weighed weighed) {
    boolean unclear = weighed.parts().isEmpty() || weighed.truth() == Truth.UNKNOWN && weighed.parts().size() > 1;
    return unclear ? leaf(weighed) : tongue.say("because", leaf(weighed), why(weighed.parts().getFirst()));
  }

  private String leaf(Weighed weighed) {
    if (weighed.truth() == Truth.UNKNOWN) {
      return tongue.say("not-known", whole(weighed, true));
    }
    boolean holds = weighed.truth() == Truth.YES;
    return switch (weighed.condition()) {
      case Condition.Places places when !holds -> contrast(weighed, plain(places.property(), places.among()));
      case Condition.Words words when words.property() == Property.IMPORTER_SUBJECT -> whole(weighed, holds);
      case Condition.Words words when !holds -> contrast(weighed, plain(words.property(), words.among()));
      case Condition.Places places -> within(sentence(weighed.asked().getFirst()), places.among());
      case Condition.Number number when !holds -> contrast(weighed, conditions().limits(number));
      case Condition.Number number -> sentence(weighed.asked().getFirst());
      case Condition.Differ differ -> differ(weighed, holds);
      default -> whole(weighed, holds);
    };
  }

  private String whole(Weighed weighed, boolean holds) {
    String sentence = conditions().sentence(weighed.condition(), holds);
    return weighed.asked().isEmpty() ? sentence : named(sentence, weighed.asked().getFirst());
  }

  private ConditionWording conditions() {
    return new ConditionWording(tongue);
  }

  private String differ(Weighed weighed, boolean holds) {
    List<String> names = weighed.asked().stream().map(Asked::value).filter(Value.Somebody.class::isInstance)
        .map(value -> ((Value.Somebody) value).name()).toList();
    return names.size() < 2 ? whole(weighed, holds)
        : holds ? tongue.say("who.two", names.getFirst(), names.getLast()) : tongue.say("who.one", names.getFirst());
  }

  /** "Desk is established in India, not in Japan". */
  private String contrast(Weighed weighed, String wanted) {
    Asked asked = weighed.asked().getFirst();
    boolean nothing = asked.value() instanceof Value.Words(List<String> words) && words.isEmpty()
        || asked.value() instanceof Value.Countries(List<String> codes) && codes.isEmpty();
    return nothing ? sentence(asked) : tongue.say("not-but", sentence(asked), wanted);
  }

  private String within(String sentence, List<Operand> among) {
    return among.stream().allMatch(Operand.Members.class::isInstance) ? tongue.say("which-is-in", sentence,
        tongue.or(among.stream().map(o -> Words.quoted(((Operand.Members) o).set().name())).toList())) : sentence;
  }

  private String plain(Property property, List<Operand> among) {
    return tongue.or(among.stream().map(operand -> switch (operand) {
      case Operand.Literal literal when property.type() == Property.Type.PLACES -> tongue.country(literal.value());
      case Operand.Literal literal -> Words.quoted(literal.value());
      case Operand.Members members -> Words.quoted(members.set().name());
    }).toList());
  }
}
