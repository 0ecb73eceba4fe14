package dev.landfall.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

/**
 * A named set of places, classes, activities …; several declarations of one name, each with its dates, add up.
 *
 * @param list what its members are: {@code places}, {@code classes}, {@code activities}, {@code cities}, …
 */
public record NamedSet(String name, String list, List<Part> parts) {

  /** Members for as long as the declaration holds; names of other sets among them are already resolved. */
  public record Part(List<String> members, Document document) {}

  public SequencedSet<String> members(LocalDate day) {
    SequencedSet<String> members = new LinkedHashSet<>();
    parts.stream().filter(part -> part.document().validity().holdsOn(day)).forEach(part -> members.addAll(part.members()));
    return members;
  }

  public boolean contains(String member, LocalDate day) {
    return parts.stream().anyMatch(p -> p.document().validity().holdsOn(day) && p.members().contains(member));
  }
}
