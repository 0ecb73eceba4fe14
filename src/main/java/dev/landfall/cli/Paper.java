package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Document;
import dev.landfall.document.kept.Index;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

record Paper(Document document, Optional<String> regime, List<String> about, boolean register, List<Index.Reason> reasons,
    SortedMap<String, String> facts, int modelled, int derived, int blank) {

  static Paper of(Document document, Assessment found) {
    return new Paper(document, Optional.empty(), List.of(found.model().name()), false, List.of(), new TreeMap<>(), 0, 0, 0);
  }
}
