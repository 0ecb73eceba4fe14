package dev.landfall.resolve;

import java.util.Collection;

/** The lists of words that models take from packs. */
enum WordList {
  CLASSES("class", "classes"),
  BASES("basis", "bases"),
  ACTIVITIES("activity", "activities"),
  GROUNDS("ground of a derogation", "grounds"),
  OBLIGATIONS("obligation", "obligations"),
  MEASURES("supplementary measure", "measures"),
  SECTORS("sector", "sectors"),
  TECHNIQUES("technique", "techniques"),
  SCHEMES("certification scheme", "schemes"),
  LAWS("law", "laws"),
  ZONES("free-trade zone", "zones"),
  REGIMES("regime", ""),
  INSTRUMENTS("instrument", ""),
  RULES("rule", ""),
  FINDINGS("rule", ""),
  SWITCHES("switch", "");

  private final String words;
  private final String list;

  WordList(String words, String list) {
    this.words = words;
    this.list = list;
  }

  /** What one of them is called in a message. */
  String words() {
    return words;
  }

  Collection<String> in(Known known) {
    return switch (this) {
      case REGIMES -> known.regimes();
      case INSTRUMENTS -> known.instruments();
      case RULES -> known.rules();
      case FINDINGS -> known.findings();
      case SWITCHES -> known.switches();
      default -> known.lexicon().words(list);
    };
  }

  boolean has(Known known, String word) {
    return switch (this) {
      case REGIMES -> known.regimes().contains(word);
      case INSTRUMENTS -> known.instruments().contains(word);
      case RULES -> known.rules().contains(word);
      case FINDINGS -> known.findings().contains(word);
      case SWITCHES -> known.switches().contains(word);
      default -> known.lexicon().has(list, word);
    };
  }
}
