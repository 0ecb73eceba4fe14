package dev.landfall.render.wording;

import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Operand;
import dev.landfall.law.Property;
import dev.landfall.model.Countries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a condition of law in English: an outline of sentences, with every negation where it belongs. */
public final class ConditionWording {

  private ConditionWording() {}

  /** The condition, one sentence for each question that it asks. */
  public static Outline outline(Condition condition) {
    return outline(condition, true);
  }

  private static Outline outline(Condition condition, boolean holds) {
    return switch (condition) {
      case Condition.All all -> joined(all.parts(), holds, holds);
      case Condition.Any any -> joined(any.parts(), holds, !holds);
      case Condition.Not not -> outline(not.part(), !holds);
      default -> new Outline.Sentence(sentence(condition, holds));
    };
  }

  /** That not all of them hold is that any of them does not. */
  private static Outline joined(List<Condition> parts, boolean holds, boolean all) {
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
  public static String line(Outline outline) {
    return line(outline, false);
  }

  private static String line(Outline outline, boolean inner) {
    return switch (outline) {
      case Outline.Sentence sentence -> sentence.text();
      case Outline.All all -> join(all.parts(), inner ? " and " : ", and ");
      case Outline.Any any -> (inner ? "" : "either ") + join(any.parts(), inner ? " or " : ", or ");
    };
  }

  private static String join(List<Outline> parts, String between) {
    return parts.stream().map(part -> line(part, true)).collect(Collectors.joining(between));
  }

  // ---------------------------------------------------------------- one question

  /** A question that is not made up of others, or its contrary, as a sentence. */
  static String sentence(Condition leaf, boolean holds) {
    return switch (leaf) {
      case Condition.Bound bound -> "the law " + (holds ? "binds" : "does not bind") + " the " + side(bound.side());
      case Condition.PartyBound bound -> "the law " + (holds ? "binds" : "does not bind") + " the party";
      case Condition.Switched switched -> "the unsettled reading " + Words.quoted(switched.reading().name())
          + (holds ? " is taken" : " is not taken");
      case Condition.Module module -> "module " + module.number() + (holds ? " fits" : " does not fit") + " the roles";
      case Condition.WorksFor w -> "the " + side(w.processor()) + (holds ? " works" : " does not work") + " for the " + side(w.controller());
      case Condition.Differ differ -> differ(differ, holds);
      case Condition.Flag flag when flag.property().takesArgument() -> said(flag.property(), holds, operands(flag.arguments()));
      case Condition.Flag flag when flag.arguments().isEmpty() -> said(flag.property(), holds, "");
      case Condition.Flag flag -> said(flag.property(), holds, "").replace("its purpose", operands(flag.arguments()));
      case Condition.Words words -> said(words.property(), holds, operands(words.among()));
      case Condition.Places places -> said(places.property(), holds, places(places.among()));
      case Condition.Number number -> said(number.property(), holds, number(number));
      case Condition.Named named -> said(named.property(), holds, Words.quoted(named.term().name()));
      case Condition.All all -> line(outline(all, holds));
      case Condition.Any any -> line(outline(any, holds));
      case Condition.Not not -> sentence(not.part(), !holds);
    };
  }

  static String said(Property property, boolean holds, String what) {
    Phrases phrases = Phrases.of(property);
    return (holds ? phrases.yes() : phrases.no()).replace("%s", what);
  }

  private static String differ(Condition.Differ differ, boolean holds) {
    return party(differ.one()) + (holds ? " is not " : " is ") + party(differ.other());
  }

  private static String party(Condition.Who who) {
    return switch (who) {
      case EXPORTER -> "the exporter";
      case IMPORTER -> "the importer";
      case KEY_HOLDER -> "who holds the key or table of pseudonyms";
    };
  }

  private static String side(Condition.Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  // ---------------------------------------------------------------- what was asked for

  static String operands(List<Operand> operands) {
    return listed(operands.stream().map(operand -> switch (operand) {
      case Operand.Literal literal -> Words.quoted(literal.value());
      case Operand.Members members -> "any of " + Words.quoted(members.set().name());
    }).toList());
  }

  static String places(List<Operand> operands) {
    return listed(operands.stream().map(operand -> switch (operand) {
      case Operand.Literal literal -> country(literal.value());
      case Operand.Members members -> Words.quoted(members.set().name());
    }).toList());
  }

  static String country(String code) {
    return Countries.isCountry(code) ? Countries.name(code, Locale.ENGLISH) : Words.quoted(code);
  }

  static String listed(Collection<String> things) {
    return listed(things, " or ");
  }

  static String and(Collection<String> things) {
    return listed(things, " and ");
  }

  private static String listed(Collection<String> things, String last) {
    List<String> all = List.copyOf(things);
    return all.size() < 2 ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + last + all.getLast();
  }

  /** The people behind a limit: "fewer than 100,000 people". */
  static String limits(Condition.Number number) {
    return people(number.low(), number.high());
  }

  private static String number(Condition.Number number) {
    String people = limits(number);
    return number.property().isCounted()
        ? Words.quoted(number.arguments().getFirst()) + " data of " + people : people;
  }

  /** Bounds as people say them: "fewer than 100,000 people", "100,000 people or more". */
  private static String people(long low, long high) {
    if (high == Long.MAX_VALUE) {
      return low == 1 ? "at least one person" : isRounder(low - 1, low) ? "more than " + grouped(low - 1) + " people" : grouped(low) + " people or more";
    }
    if (high == 0) {
      return "nobody";
    }
    String upTo = isRounder(high + 1, high) ? "fewer than " + grouped(high + 1) + " people" : "at most " + grouped(high) + " people";
    return low == 0 ? upTo : low == high ? grouped(low) + (low == 1 ? " person" : " people") : grouped(low) + " people or more, but " + upTo;
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

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
