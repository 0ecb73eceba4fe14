package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.NamedAgain;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of names as written. */
final class Lists {

  private Lists() {}

  /** Each name once; a repeated one is told. */
  static List<Name> once(List<Name> names, Problems problems) {
    if (names.size() < 2) {
      return names;
    }
    Map<String, Span> seen = new HashMap<>();
    List<Name> once = new ArrayList<>();
    for (Name name : names) {
      Span first = seen.putIfAbsent(name.text(), name.span());
      if (first == null) {
        once.add(name);
      } else {
        problems.add(new NamedAgain(name, first));
      }
    }
    return once;
  }
}
