package dev.landfall.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;

/**
 * A named set of places, classes, activities …; several declarations of one name, each with its dates, add up.
 *
 * @param list what its members are: {@code places}, {@code classes}, {@code activities}, {@code cities}, …
 */
public record NamedSet(String name, String list, List<Part> parts) {

  /**
   * Members for as long as the declaration holds.
   *
   * @param words those named one by one, in the order of the pack
   * @param sets whole sets among them
   */
  public record Part(SequencedSet<String> words, List<NamedSet> sets, Document document) {

    static Part of(List<Operand> members, Document document) {
      SequencedSet<String> words = new LinkedHashSet<>();
      List<NamedSet> sets = new ArrayList<>();
      for (Operand member : members) {
        switch (member) {
          case Operand.Literal literal -> words.add(literal.value());
          case Operand.Members inner -> sets.add(inner.set());
        }
      }
      return new Part(words, sets, document);
    }
  }

  public boolean contains(String member, LocalDate day) {
    for (Part part : parts) {
      if (part.document().validity().holdsOn(day) && (part.words().contains(member) || isIn(part.sets(), member, day))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<NamedSet> sets, String member, LocalDate day) {
    for (NamedSet set : sets) {
      if (set.contains(member, day)) {
        return true;
      }
    }
    return false;
  }

  /** Every member on that day, those of sets in it included, in the order of the pack. */
  public SequencedSet<String> members(LocalDate day) {
    SequencedSet<String> members = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part.document().validity().holdsOn(day)) {
        members.addAll(part.words());
        part.sets().forEach(set -> members.addAll(set.members(day)));
      }
    }
    return members;
  }
}
