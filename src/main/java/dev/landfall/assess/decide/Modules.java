package dev.landfall.assess.decide;

import dev.landfall.law.Doubts;
import dev.landfall.law.Instrument;
import dev.landfall.law.Logic;
import dev.landfall.law.Truth;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which module of an instrument the roles of a transfer give. */
public final class Modules {

  private Modules() {}

  /** The module of this edition that fits; empty where it has none or none fits. */
  static OptionalInt fitting(Instrument edition, Case c) {
    return edition.modules().entrySet().stream()
        .filter(module -> Logic.evaluate(module.getValue(), c, new Doubts()) == Truth.YES)
        .mapToInt(java.util.Map.Entry::getKey).findFirst();
  }

  /** The modules that fit, over all instruments that have some. */
  static SortedSet<Integer> fitting(Case c) {
    SortedSet<Integer> fitting = new TreeSet<>();
    c.setting().packs().instruments().values().forEach(editions -> editions.forEach(edition ->
        fitting(edition, c).ifPresent(fitting::add)));
    return fitting;
  }
}
