package dev.landfall.document.kept;

import dev.landfall.document.kept.Manifest.Entry;
import dev.landfall.document.kept.Manifest.From;
import dev.landfall.document.kept.Manifest.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether a document still holds.
 *
 * @param moved why not; nothing: it does
 */
public record Standing(Key key, List<String> files, List<Moved> moved) {

  private static final String TRANSFER = "transfers.";
  private static final String VERDICT = ".verdict";

  public Standing {
    files = List.copyOf(files);
    moved = List.copyOf(moved);
  }

  public boolean holds() {
    return moved.isEmpty();
  }

  /**
   * Of all documents in a folder, and of those that are missing there, where the folder was to have all of them.
   *
   * @param due what the verdicts call for now
   * @param from what documents would be made from now
   * @param papers of the model, with the last day of each that has one
   * @param isThere whether a file is in the folder
   */
  public static List<Standing> of(Manifest manifest, List<Due> due, From from, Map<String, LocalDate> papers, Predicate<String> isThere) {
    List<Standing> standings = new ArrayList<>();
    for (Entry entry : manifest.entries()) {
      Optional<Due> still = due.stream().filter(one -> one.key().equals(entry.key())).findFirst();
      standings.add(new Standing(entry.key(), List.copyOf(entry.files().keySet()),
          still.isEmpty() ? List.of(new Moved.Uncalled()) : moved(entry, still.get(), from, papers, isThere)));
    }
    if (manifest.complete()) {
      List<String> languages = manifest.entries().stream().map(entry -> entry.key().language()).distinct().toList();
      due.stream().map(Due::key).filter(key -> languages.contains(key.language()))
          .filter(key -> manifest.entries().stream().noneMatch(entry -> entry.key().equals(key)))
          .forEach(key -> standings.add(new Standing(key, List.of(), List.of(new Moved.Unwritten()))));
    }
    return standings;
  }

  private static List<Moved> moved(Entry entry, Due due, From from, Map<String, LocalDate> papers, Predicate<String> isThere) {
    List<Moved> moved = new ArrayList<>();
    entry.files().keySet().stream().filter(isThere.negate()).map(Moved.Gone::new).forEach(moved::add);
    Set<String> paths = new TreeSet<>(entry.facts().keySet());
    paths.addAll(due.facts().keySet());
    paths.removeIf(path -> before(entry, path).equals(now(due, path)));
    paths.stream().filter(Standing::isVerdict).forEach(path -> moved.add(new Moved.Verdict(
        path.substring(TRANSFER.length(), path.length() - VERDICT.length()), before(entry, path), now(due, path))));
    if (!paths.isEmpty()) {
      papers.entrySet().stream().filter(paper -> !paper.getValue().isBefore(entry.from().asOf()) && paper.getValue().isBefore(from.asOf()))
          .forEach(paper -> moved.add(new Moved.Ended(paper.getKey(), paper.getValue())));
    }
    paths.stream().filter(path -> !isVerdict(path)).forEach(path -> moved.add(new Moved.Fact(path, before(entry, path), now(due, path))));
    from.packs().forEach((pack, day) -> {
      Optional<LocalDate> then = entry.from().packs().getOrDefault(pack, Optional.empty());
      if (isOf(pack, due) && !then.equals(day)) {
        moved.add(new Moved.Reviewed(pack, then, day));
      }
    });
    if (isOfTemplates(due) && !entry.from().templates().equals(from.templates())) {
      moved.add(new Moved.Templates(entry.from().templates(), from.templates()));
    }
    return moved;
  }

  /** What is called for under a law is made of templates; what is not has its own sentences. */
  private static boolean isOfTemplates(Due due) {
    return due.regime().isPresent();
  }

  /** A document under one regime hangs on that one's pack, one under none on all. */
  private static boolean isOf(String pack, Due due) {
    return due.regime().map(pack::equals).orElse(true);
  }

  private static boolean isVerdict(String path) {
    return path.startsWith(TRANSFER) && path.endsWith(VERDICT);
  }

  private static Optional<String> before(Entry entry, String path) {
    return Optional.ofNullable(entry.facts().get(path));
  }

  private static Optional<String> now(Due due, String path) {
    return Optional.ofNullable(due.facts().get(path));
  }
}
