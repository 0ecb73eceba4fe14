package dev.landfall.model;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A data category.
 *
 * @param classes every class that it is, its own and those that come with the categories it is, includes, or is derived
 *     from; what lies above a class in the tree of classes is not repeated here
 * @param techniques by which it, or something that it comes of, was made of other data
 * @param parents names of the categories that it is ({@code data Contact is Pii})
 * @param of whose data; empty where nobody said: then the groups are those of the places that hold it
 * @param includes names of the categories that it contains
 * @param collectedIn ISO code, where it was said and is not to be derived
 */
public record Data(String name, Optional<String> title, SortedSet<String> classes, SortedSet<String> techniques,
    List<String> parents, List<Subjects> of, List<String> fields, List<String> includes, Optional<String> collectedIn,
    Optional<String> sector, Optional<String> description, Span span) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Data data && data.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
