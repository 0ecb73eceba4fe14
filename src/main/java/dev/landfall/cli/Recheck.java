package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.diagnostic.Words;
import dev.landfall.document.Envelope;
import dev.landfall.document.dossier.Paper;
import dev.landfall.document.kept.Due;
import dev.landfall.document.kept.Manifest;
import dev.landfall.document.kept.Moved;
import dev.landfall.document.kept.Standing;
import dev.landfall.model.Safeguard;
import dev.landfall.source.DisplayWidth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code landfall assess --check}: which documents in a folder no longer hold, and why. */
final class Recheck {

  private static final int MOST = 12;

  private final Shell shell;
  private final Shelf shelf;
  private final boolean quiet;

  /** @param quiet whether only what no longer holds is told */
  Recheck(Shell shell, Shelf shelf, boolean quiet) {
    this.shell = shell;
    this.shelf = shelf;
    this.quiet = quiet;
  }

  /** @param complete whether {@code papers} are all that the verdicts call for, or only those that were asked about */
  int run(List<Paper> papers, Assessment found, Envelope envelope, Manifest.From from, boolean complete) {
    Manifest manifest = shelf.manifest().orElseThrow(() -> new UsageException(new UsageProblem.NoDocuments(shelf.written())));
    List<Due> due = new ArrayList<>(papers.stream().map(Filing::due).toList());
    papers.stream().map(paper -> paper.document().language()).distinct().filter(language -> complete)
        .map(language -> Filing.index(papers, language, envelope)).forEach(due::add);
    List<Standing> standings = Standing.of(complete ? manifest : asked(manifest, due), due, from, papers(found), shelf::has);
    standings.stream().filter(standing -> !quiet || !standing.holds()).forEach(standing -> shell.out().print(text(standing)));
    long moved = standings.stream().filter(standing -> !standing.holds()).count();
    shell.out().print(moved == 0 ? "all " + Words.counted(standings.size(), "document is", "documents are") + " up to date\n"
        : moved + " of " + Words.counted(standings.size(), "document", "documents") + " out of date\n");
    shell.out().flush();
    return moved == 0 ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }

  /** What is there of those that were asked about. */
  private static Manifest asked(Manifest manifest, List<Due> due) {
    return new Manifest(false, manifest.entries().stream()
        .filter(entry -> due.stream().anyMatch(one -> one.key().equals(entry.key()))).toList());
  }

  private static Map<String, LocalDate> papers(Assessment found) {
    Map<String, LocalDate> ends = new LinkedHashMap<>();
    for (Safeguard paper : found.model().safeguards()) {
      paper.extended().or(paper::until).ifPresent(day -> ends.put(paper.name(), day));
    }
    return ends;
  }

  // ---------------------------------------------------------------- in words

  private String text(Standing standing) {
    StringBuilder text = new StringBuilder(standing.holds() ? "up to date   " : "out of date  ").append(visible(name(standing))).append('\n');
    standing.moved().stream().limit(MOST).forEach(moved -> text.append("  ").append(visible(words(moved))).append('\n'));
    if (standing.moved().size() > MOST) {
      text.append("  and ").append(standing.moved().size() - MOST).append(" more\n");
    }
    return text.toString();
  }

  private static String name(Standing standing) {
    return standing.files().isEmpty()
        ? standing.key().name() + " of " + String.join(", ", standing.key().about()) + " (" + standing.key().language() + ")"
        : String.join(", ", standing.files());
  }

  private static String words(Moved moved) {
    return switch (moved) {
      case Moved.Uncalled u -> "model    nothing calls for it any more";
      case Moved.Unwritten u -> "missing  it is called for now, and was not written";
      case Moved.Gone(var file) -> "missing  " + file + " is gone";
      case Moved.Verdict(var transfer, var before, var now) -> "verdict  " + transfer + ": " + change(before, now);
      case Moved.Ended(var paper, var until) -> "paper    " + paper + " ended on " + until;
      case Moved.Fact(var path, var before, var now) -> "model    " + path + ": " + change(before, now);
      case Moved.Templates(var before, var now) when now.isEmpty() ->
          "texts    it was written with templates of your own; name their folder with `--templates`";
      case Moved.Templates(var before, var now) when before.isEmpty() -> "texts    it was written without templates of your own";
      case Moved.Templates t -> "texts    the templates of your own changed";
      case Moved.Reviewed(var pack, var before, var now) -> "law      the pack " + pack + " was reviewed on "
          + now.map(LocalDate::toString).orElse("no day") + ", the document rests on " + before.map(LocalDate::toString).orElse("none");
    };
  }

  private static String change(Optional<String> before, Optional<String> now) {
    return before.orElse("nothing") + ", now " + now.orElse("nothing");
  }

  private static String visible(String text) {
    return DisplayWidth.visible(text, 160);
  }
}
