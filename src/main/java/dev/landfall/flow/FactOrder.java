package dev.landfall.flow;

import dev.landfall.flow.Form.Aggregated;
import dev.landfall.flow.Form.Anonymous;
import dev.landfall.flow.Form.Clear;
import dev.landfall.flow.Form.Pseudonymised;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts in the order of the model: by data, then people; then by place, the readable before the locked, and ties. */
final class FactOrder implements Comparator<Fact> {

  private final Map<Data, Integer> data;
  private final Map<Subjects, Integer> people;
  private final Comparator<Fact> order;

  FactOrder(Model model) {
    this.data = ranks(model.data());
    this.people = ranks(model.subjects());
    this.order = Comparator.<Fact>comparingInt(fact -> data.getOrDefault(fact.data(), Integer.MAX_VALUE))
        .thenComparingInt(fact -> fact.subjects().map(s -> people.getOrDefault(s, Integer.MAX_VALUE)).orElse(-1))
        .thenComparing(fact -> fact.collectedIn().orElse(""))
        .thenComparing(Fact::mixed)
        .thenComparing(fact -> key(fact.form()))
        .thenComparing(fact -> String.join(" ", fact.ties()));
  }

  @Override
  public int compare(Fact one, Fact other) {
    return order.compare(one, other);
  }

  private static <T> Map<T, Integer> ranks(List<T> declared) {
    Map<T, Integer> ranks = new HashMap<>();
    declared.forEach(element -> ranks.putIfAbsent(element, ranks.size()));
    return ranks;
  }

  private static String key(Form form) {
    return form.cipher().map(key -> "1" + key(key)).orElse("0") + key(form.base());
  }

  private static String key(Form.Base base) {
    return switch (base) {
      case Clear c -> "0";
      case Pseudonymised p -> "1" + key(p.table());
      case Aggregated a -> "2";
      case Anonymous a -> "3";
    };
  }

  private static String key(Encryption key) {
    return key.holder().map(Party::name).orElse("") + " " + key.place().map(Location::name).orElse("") + " ";
  }
}
