package dev.landfall.resolve;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.source.Span;
import java.util.Collection;
import java.util.List;

/** Offers names that may have been meant, as long as looking for them does not cost more than the run itself. */
final class Nearest {

  /** Names to look at in one run; beyond, only who has a list of ordinary length is still served. */
  private static final int BUDGET = 2_000_000;
  private static final int ORDINARY = 2_000;

  private long seen;

  List<String> to(String wrong, Collection<String> names) {
    if (names.size() > ORDINARY && seen + names.size() > BUDGET) {
      return List.of();
    }
    seen += names.size();
    return Suggestions.nearest(wrong, names);
  }

  /** With the names as a question, and as changes to make; {@code none} is the help where nothing is near. */
  Diagnostic offer(Diagnostic diagnostic, Span span, String wrong, Collection<String> names, String none) {
    return offer(diagnostic, span, to(wrong, names), none);
  }

  static Diagnostic offer(Diagnostic diagnostic, Span span, List<String> near, String none) {
    Diagnostic offered = diagnostic.help(Suggestions.sentence(near, none));
    for (String name : near) {
      offered = replace(offered, span, name);
    }
    return offered;
  }

  static Diagnostic replace(Diagnostic diagnostic, Span span, String replacement) {
    return diagnostic.fix("replace `" + span.text() + "` with `" + replacement + "`", span, replacement);
  }
}
