package dev.landfall.document.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands in a folder of documents.
 *
 * @param complete whether every document was written that the verdicts called for, so that a further one is news
 */
public record Manifest(boolean complete, List<Entry> entries) {

  public Manifest {
    entries = List.copyOf(entries);
  }

  /**
   * Which document it is, whatever stands in it.
   *
   * @param name of the kind: {@code residency-statement}
   * @param about names of the parties that it is about, or of the system
   */
  public record Key(String name, List<String> about, String language) {

    public Key {
      about = List.copyOf(about);
    }
  }

  /**
   * From what it was made.
   *
   * @param digest of the model
   * @param packs with the day on which each was last held against its sources, where there was one
   * @param templates digest of the company's own, where it has some
   */
  public record From(String tool, String model, String digest, LocalDate asOf, SortedMap<String, Optional<LocalDate>> packs,
      Optional<String> templates) {

    public From {
      packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    }
  }

  /**
   * @param regime under which it was called for; empty: under none
   * @param files names with the digests of what was written into them
   * @param facts what it says, by path
   */
  public record Entry(Key key, Optional<String> regime, From from, SequencedMap<String, String> files, SortedMap<String, String> facts) {

    public Entry {
      files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
      facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    private Entry without(Set<String> gone) {
      SequencedMap<String, String> left = new LinkedHashMap<>(files);
      left.keySet().removeAll(gone);
      return new Entry(key, regime, from, left, facts);
    }

    /** Whether it says the same, in other files. */
    private boolean isOf(Entry other) {
      return key.equals(other.key) && from.equals(other.from) && facts.equals(other.facts);
    }
  }

  /** The same after further documents were written: a file is made from what it was last made from. */
  public Manifest with(List<Entry> written, boolean complete) {
    Set<String> replaced = new HashSet<>();
    written.forEach(entry -> replaced.addAll(entry.files().keySet()));
    List<Entry> all = new ArrayList<>();
    Stream.concat(entries.stream().map(entry -> entry.without(replaced)), written.stream())
        .filter(entry -> !entry.files().isEmpty()).forEach(entry -> add(all, entry));
    return new Manifest(complete || this.complete, all);
  }

  private static void add(List<Entry> all, Entry entry) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isOf(entry)) {
        SequencedMap<String, String> files = new LinkedHashMap<>(all.get(i).files());
        files.putAll(entry.files());
        all.set(i, new Entry(entry.key(), entry.regime(), entry.from(), files, entry.facts()));
        return;
      }
    }
    all.add(entry);
  }

  /** The digest of what was written into a file. */
  public Optional<String> digest(String file) {
    return entries.stream().flatMap(entry -> Optional.ofNullable(entry.files().get(file)).stream()).findFirst();
  }
}
