package dev.landfall.render.wording;

import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Operand;
import dev.landfall.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a condition of law in words: an outline of sentences, with every negation where it belongs. */
public record ConditionWording(Tongue tongue) {

  public static final ConditionWording ENGLISH = new ConditionWording(Tongue.ENGLISH);
  public static final ConditionWording CHINESE = new ConditionWording(Tongue.CHINESE);

  /** The condition, one sentence for each question that it asks. */
  public Outline outline(Condition condition) {
    return outline(condition, true);
  }

  private Outline outline(Condition condition, boolean holds) {
    return switch (condition) {
      case Condition.All all -> joined(all.parts(), holds, holds);
      case Condition.Any any -> joined(any.parts(), holds, !holds);
      case Condition.Not not -> outline(not.part(), !holds);
      default -> new Outline.Sentence(sentence(condition, holds));
    };
  }

  /** That not all of them hold is that any of them does not. */
  private Outline joined(List<Condition> parts, boolean holds, boolean all) {
    List<Outline> outlines = new ArrayList<>();
    for (Condition part : parts) {
      switch (outline(part, holds)) {
        case Outline.All inner when all -> outlines.addAll(inner.parts());
        case Outline.Any inner when !all -> outlines.addAll(inner.parts());
        case Outline other -> outlines.add(other);
      }
    }
    return outlines.size() == 1 ? outlines.getFirst() : all ? new Outline.All(outlines) : new Outline.Any(outlines);
  }

  /** One line of text, for places where an outline does not fit. */
  public String line(Outline outline) {
    return line(outline, false);
  }

  private String line(Outline outline, boolean inner) {
    return switch (outline) {
      case Outline.Sentence sentence -> sentence.text();
      case Outline.All all -> join(all.parts(), tongue.say(inner ? "both" : "all-hold"));
      case Outline.Any any when inner -> join(any.parts(), tongue.say("either-of"));
      case Outline.Any any -> tongue.say("any-holds", join(any.parts(), tongue.say("any-between")));
    };
  }

  private String join(List<Outline> parts, String between) {
    return parts.stream().map(part -> line(part, true)).collect(Collectors.joining(between));
  }

  // ---------------------------------------------------------------- one question

  /** A question that is not made up of others, or its contrary, as a sentence. */
  String sentence(Condition leaf, boolean holds) {
    return switch (leaf) {
      case Condition.Bound bound -> tongue.say(holds, "bound", side(bound.side()));
      case Condition.PartyBound bound -> tongue.say(holds, "bound", tongue.say("who.party"));
      case Condition.Switched switched -> tongue.say(holds, "reading", Words.quoted(switched.reading().name()));
      case Condition.Module module -> tongue.say(holds, "module", module.number());
      case Condition.WorksFor w -> tongue.say(holds, "works", side(w.processor()), side(w.controller()));
      case Condition.Differ differ -> tongue.say(holds ? "who.differ" : "who.same", party(differ.one()), party(differ.other()));
      case Condition.Flag flag when flag.property().takesArgument() -> tongue.said(flag.property(), holds, operands(flag.arguments()));
      case Condition.Flag flag when flag.arguments().isEmpty() -> tongue.said(flag.property(), holds, "");
      case Condition.Flag flag -> tongue.say(holds, flag.property().path() + ".for", operands(flag.arguments()));
      case Condition.Words words -> tongue.said(words.property(), holds, operands(words.among()));
      case Condition.Places places -> tongue.said(places.property(), holds, places(places.among()));
      case Condition.Number number -> tongue.said(number.property(), holds, number(number));
      case Condition.Named named -> tongue.said(named.property(), holds, Words.quoted(named.term().name()));
      case Condition.All all -> line(outline(all, holds));
      case Condition.Any any -> line(outline(any, holds));
      case Condition.Not not -> sentence(not.part(), !holds);
    };
  }

  private String party(Condition.Who who) {
    return tongue.say("who." + who.name().toLowerCase(Locale.ROOT));
  }

  private String side(Condition.Side side) {
    return tongue.say("who." + side.name().toLowerCase(Locale.ROOT));
  }

  // ---------------------------------------------------------------- what was asked for

  String operands(List<Operand> operands) {
    return tongue.or(operands.stream().map(operand -> switch (operand) {
      case Operand.Literal literal -> Words.quoted(literal.value());
      case Operand.Members members -> tongue.say("any-of", Words.quoted(members.set().name()));
    }).toList());
  }

  private String places(List<Operand> operands) {
    return tongue.or(operands.stream().map(operand -> switch (operand) {
      case Operand.Literal literal -> tongue.country(literal.value());
      case Operand.Members members -> Words.quoted(members.set().name());
    }).toList());
  }

  /** The people behind a limit: "fewer than 100,000 people". */
  String limits(Condition.Number number) {
    return people(number.low(), number.high());
  }

  private String number(Condition.Number number) {
    String people = limits(number);
    return number.property().isCounted() ? tongue.say("of-kind", Words.quoted(number.arguments().getFirst()), people) : people;
  }

  /** Bounds as people say them: "fewer than 100,000 people", "100,000 people or more". */
  private String people(long low, long high) {
    if (high == Long.MAX_VALUE) {
      return low == 1 ? tongue.say("limit.someone")
          : isRounder(low - 1, low) ? limit("more-than", low - 1) : limit("or-more", low);
    }
    if (high == 0) {
      return tongue.say("limit.nobody");
    }
    String upTo = isRounder(high + 1, high) ? limit("fewer", high + 1) : limit("at-most", high);
    return low == 0 ? upTo : low == high ? tongue.people(Interval.exactly(low))
        : tongue.say("limit.between", Words.grouped(low), upTo);
  }

  private String limit(String key, long number) {
    return tongue.say("limit." + key, Words.grouped(number));
  }

  private static boolean isRounder(long one, long other) {
    return zeros(one) > zeros(other);
  }

  private static int zeros(long number) {
    int zeros = 0;
    for (long rest = number; rest > 0 && rest % 10 == 0; rest /= 10) {
      zeros++;
    }
    return zeros;
  }
}
