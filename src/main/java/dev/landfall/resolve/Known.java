package dev.landfall.resolve;

import dev.landfall.law.Lexicon;
import dev.landfall.law.Packs;
import java.util.Set;

/**
 * The words that packs give to models.
 *
 * @param lexicon lists of words: {@code classes}, {@code bases}, {@code activities}, {@code grounds} and so on
 * @param placeSets names of sets of countries, which may stand where a model speaks of people in many countries
 */
public record Known(Lexicon lexicon, Set<String> regimes, Set<String> placeSets, Set<String> instruments,
    Set<String> rules) {

  /** What these packs give. */
  public static Known of(Packs packs) {
    return new Known(packs.lexicon(), packs.regimes().keySet(), packs.placeSets(), packs.instruments().keySet(),
        packs.ruleIds());
  }
}
