package dev.landfall.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/**
 * A named set of places, classes, activities …; several declarations of one name, each with its dates, add up.
 *
 * @param list what its members are: {@code places}, {@code classes}, {@code activities}, {@code cities}, …
 */
public record NamedSet(String name, String list, List<Part> parts) {

  /** Members, other sets among them, for as long as the declaration holds. */
  public record Part(List<Operand> members, Document document) {}

  public boolean contains(String member, LocalDate day) {
    return partsOn(day).anyMatch(part -> part.members().stream().anyMatch(m -> m.matches(member, day)));
  }

  /** Every member on that day, those of sets in it included, in the order of the pack. */
  public SequencedSet<String> members(LocalDate day) {
    SequencedSet<String> members = new LinkedHashSet<>();
    partsOn(day).flatMap(part -> part.members().stream()).forEach(member -> {
      switch (member) {
        case Operand.Literal literal -> members.add(literal.value());
        case Operand.Members inner -> members.addAll(inner.set().members(day));
      }
    });
    return members;
  }

  private Stream<Part> partsOn(LocalDate day) {
    return parts.stream().filter(part -> part.document().validity().holdsOn(day));
  }
}
