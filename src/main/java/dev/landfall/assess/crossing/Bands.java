package dev.landfall.assess.crossing;

import dev.landfall.law.Condition;
import dev.landfall.law.Logic;
import dev.landfall.law.Property;
import dev.landfall.law.Rule;
import dev.landfall.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where the rules of a regime cut numbers: between two cuts no rule can tell one number from another. */
public record Bands(Map<Key, SortedSet<Long>> cuts) {

  public record Key(Property property, Optional<String> argument) {}

  static Bands of(List<Rule> rules) {
    Map<Key, SortedSet<Long>> cuts = new HashMap<>();
    rules.stream().flatMap(rule -> rule.conditions().stream()).flatMap(Logic::leaves).forEach(leaf -> {
      if (leaf instanceof Condition.Number number) {
        SortedSet<Long> here = cuts.computeIfAbsent(
            new Key(number.property(), number.arguments().stream().findFirst()), key -> new TreeSet<>());
        here.add(number.low());
        if (number.high() != Interval.UNBOUNDED) {
          here.add(number.high() + 1);
        }
      }
    });
    return new Bands(cuts);
  }

  /** Cuts within the interval: the numbers at which something changes, its lowest excepted. */
  public List<Long> within(Interval interval, Key key) {
    return cuts.getOrDefault(key, new TreeSet<>()).stream()
        .filter(cut -> cut > interval.low() && cut <= interval.high()).toList();
  }

  /** One number for each band that the interval touches; one alone where no rule can tell. */
  public List<Long> representatives(Interval interval, Key key) {
    List<Long> numbers = new ArrayList<>(List.of(interval.low()));
    numbers.addAll(within(interval, key));
    return numbers;
  }
}
