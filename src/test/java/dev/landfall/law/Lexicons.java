package dev.landfall.law;

import dev.landfall.law.Lexicon.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lexicons for tests of what stands above the law and needs its words only. */
public final class Lexicons {

  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("classes", "personal contact/personal biometric/personal payroll/personal payment_card/personal "
        + "health/personal behaviour/personal important anonymous non_personal");
    LISTS.put("bases", "consent contract legal_obligation legitimate_interests");
    LISTS.put("activities", "shopping delivery payment other");
    LISTS.put("grounds", "explicit_consent contract legal_claims");
    LISTS.put("obligations", "tia pipia separate_consent notice filing approval");
    LISTS.put("measures", "encryption pseudonymisation split_processing");
    LISTS.put("sectors", "automotive finance retail");
    LISTS.put("techniques", "aggregation anonymisation training");
    LISTS.put("schemes", "dpf uk_dpf");
    LISTS.put("laws", "appi pipeda");
    LISTS.put("zones", "shanghai_ftz beijing_ftz");
  }

  private Lexicons() {}

  /** A few words of each list of the language. */
  public static Lexicon small() {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    LISTS.forEach((list, words) -> entries.put(list, Stream.of(words.split(" ")).map(Lexicons::entry).toList()));
    return new Lexicon(entries);
  }

  private static Entry entry(String word) {
    String[] parts = word.split("/");
    return new Entry(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]), Map.of());
  }
}
