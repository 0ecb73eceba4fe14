package dev.landfall.document.kept;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document that the verdicts call for now.
 *
 * @param regime under which they do; empty: under none
 * @param facts what it would say, by path
 */
public record Due(Manifest.Key key, Optional<String> regime, SortedMap<String, String> facts) {

  public Due {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }
}
