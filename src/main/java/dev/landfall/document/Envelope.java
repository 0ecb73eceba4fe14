package dev.landfall.document;

import dev.landfall.assess.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From what a document was made, so that somebody else can make it again.
 *
 * @param packs names of the packs with the day on which each was last held against its sources
 * @param commit under which the model's files are kept, where they are in git
 */
public record Envelope(String tool, String model, String digest, List<String> files, LocalDate asOf, List<String> laws,
    List<String> packs, Optional<String> commit) {

  /** Without a commit. */
  public Envelope(String tool, String model, String digest, List<String> files, LocalDate asOf, List<String> laws, List<String> packs) {
    this(tool, model, digest, files, asOf, laws, packs, Optional.empty());
  }

  /** @param version of the program */
  public static Envelope of(Assessment found, String version) {
    return of(found, version, Optional.empty());
  }

  public static Envelope of(Assessment found, String version, Optional<String> commit) {
    return new Envelope("Landfall " + version, found.model().name(), found.model().digest(), found.model().files(),
        found.asOf(), found.regimes(),
        found.packs().infos().stream()
            .map(pack -> pack.name() + pack.reviewed().map(day -> " (" + day + ")").orElse("")).toList(), commit);
  }
}
