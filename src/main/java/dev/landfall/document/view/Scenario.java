package dev.landfall.document.view;

import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.model.Data;
import dev.landfall.model.Model;
import dev.landfall.model.Purpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * Transfers for the same purposes, and the single items of data that they move, each once.
 *
 * @param purposes empty: nobody said what for; then it is one flow
 * @param items in the order of the model
 */
record Scenario(List<Purpose> purposes, List<Transfer> transfers, List<Item> items) {

  /**
   * @param name of a field, or of the category where the model names no fields
   * @param listed whether it is a field
   * @param parts those that move it
   */
  record Item(String name, boolean listed, Data of, List<Part> parts) {}

  /** The scenarios of these transfers, in the order in which they first come. */
  static List<Scenario> of(List<Transfer> transfers, Model model) {
    SequencedMap<Object, List<Transfer>> alike = new LinkedHashMap<>();
    transfers.forEach(transfer -> alike.computeIfAbsent(key(transfer), key -> new ArrayList<>()).add(transfer));
    Map<String, Data> byName = model.data().stream().collect(Collectors.toMap(Data::name, data -> data, (a, b) -> a));
    return alike.values().stream()
        .map(group -> new Scenario(group.getFirst().flow().purposes(), List.copyOf(group), items(group, byName))).toList();
  }

  private static Object key(Transfer transfer) {
    return transfer.flow().purposes().isEmpty() ? transfer.flow() : transfer.flow().purposes();
  }

  private static List<Item> items(List<Transfer> transfers, Map<String, Data> byName) {
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    for (Transfer transfer : transfers) {
      for (Part part : transfer.parts()) {
        for (Data data : within(part.data(), byName)) {
          boolean listed = !data.fields().isEmpty();
          for (String name : listed ? data.fields() : List.of(data.name())) {
            items.computeIfAbsent(name, key -> new Item(key, listed, data, new ArrayList<>())).parts().add(part);
          }
        }
      }
    }
    return List.copyOf(items.values());
  }

  /** The category and those that it is or contains; itself only where it has fields or none of them. */
  private static SequencedSet<Data> within(Data data, Map<String, Data> byName) {
    SequencedSet<Data> below = new LinkedHashSet<>();
    SequencedSet<String> contained = new LinkedHashSet<>(data.includes());
    data.parents().stream().filter(byName::containsKey).forEach(contained::add);
    contained.stream().map(byName::get).filter(inner -> inner != null && !inner.equals(data)).forEach(inner -> below.addAll(within(inner, byName)));
    SequencedSet<Data> all = new LinkedHashSet<>();
    if (!data.fields().isEmpty() || below.isEmpty()) {
      all.add(data);
    }
    all.addAll(below);
    return all;
  }
}
