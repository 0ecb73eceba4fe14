package dev.landfall.resolve;

import dev.landfall.law.Lexicon;
import java.util.Set;

/** The words that packs give to models. */
public interface Known {

  /** Lists of words: {@code classes}, {@code bases}, {@code activities}, {@code grounds} and so on. */
  Lexicon lexicon();

  Set<String> regimes();

  /** Names of sets of countries, which may stand where a model speaks of people in many countries. */
  Set<String> placeSets();

  Set<String> instruments();

  Set<String> rules();
}
