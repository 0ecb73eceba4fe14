package dev.landfall.assess.trace;

import dev.landfall.model.Interval;
import java.util.List;

/** What came back when a fact was asked for. */
public sealed interface Value {

  record YesNo(boolean yes) implements Value {}

  /** Words of a list; none is an answer too. */
  record Words(List<String> words) implements Value {}

  /** ISO codes; sets of a pack may stand among them where the model names one. */
  record Countries(List<String> codes) implements Value {}

  record Number(Interval number) implements Value {}

  /** Somebody by name. */
  record Somebody(String name) implements Value {}

  record Nobody() implements Value {}

  record Unknown() implements Value {}
}
