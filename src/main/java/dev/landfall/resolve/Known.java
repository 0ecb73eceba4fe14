package dev.landfall.resolve;

import dev.landfall.law.Catalogue;
import dev.landfall.law.Lexicon;
import dev.landfall.law.Packs;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that packs give to models.
 *
 * @param lexicon lists of words: {@code classes}, {@code bases}, {@code activities}, {@code grounds} and so on
 * @param placeSets names of sets of countries, which may stand where a model speaks of people in many countries
 * @param catalogue what providers offer
 * @param findings by what names findings go: the rules, and what is found without one
 */
public record Known(Lexicon lexicon, Set<String> regimes, Set<String> placeSets, Set<String> instruments,
    Set<String> rules, Set<String> findings, Set<String> switches, Catalogue catalogue) {

  /** Verdicts that are findings by themselves, after the name of the regime. */
  private static final List<String> FOUND = List.of("forbidden", "gap", "open");

  /** What is found of the model itself, whatever the law. */
  private static final List<String> OF_THE_MODEL = List.of("model.acceptance-ended", "model.acceptance-unused",
      "model.catalogue-old", "model.count-above-group", "model.doubtful-city", "model.idle-flow", "model.late-duty",
      "model.missing-input", "model.safeguard-without-date", "model.strange-module", "model.unsupported-data");

  /** What these packs give. */
  public static Known of(Packs packs) {
    Set<String> regimes = packs.regimes().keySet();
    Set<String> instruments = packs.instruments().keySet();
    return new Known(packs.lexicon(), regimes, packs.placeSets(), instruments, packs.ruleIds(),
        findings(packs.ruleIds(), regimes, instruments), packs.switches().keySet(), packs.catalogue());
  }

  /** A duty that comes from an instrument is found under the name of the instrument. */
  static Set<String> findings(Collection<String> rules, Collection<String> regimes, Collection<String> instruments) {
    Set<String> findings = new TreeSet<>(rules);
    findings.addAll(instruments);
    findings.addAll(OF_THE_MODEL);
    regimes.forEach(regime -> FOUND.forEach(verdict -> findings.add(regime + "." + verdict)));
    return findings;
  }
}
